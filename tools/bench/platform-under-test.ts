import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { twoFreePorts } from '../dev-stack/ports';
import type { Stack } from '../dev-stack/stack';
import { startStack } from '../dev-stack/start-stack';
import { build } from '../start/build';
import { service, type Service } from '../start/service';
import { SERVICES, type ServiceName, type Settings } from '../start/settings';

/** The whole platform on free ports with data of its own, empty before and gone afterwards. */
export interface PlatformUnderTest {
  readonly dataDirectory: string;
  readonly mongodbUrl: string;
  readonly kafkaBrokers: string[];
  readonly gatewayUrl: string;
  /** `performance.now()` when the last service was ready. */
  readonly readySince: number;
  processIdOf(name: ServiceName): number;
}

export async function withPlatform<T>(
  say: (line: string) => void,
  signal: AbortSignal,
  use: (platform: PlatformUnderTest) => Promise<T>,
): Promise<T> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'imd-bench-'));
  const died = (part: string, lastLines: string) => say(`${part} ended unexpectedly. Its last lines:\n${lastLines}`);
  const services: Service[] = [];
  let stack: Stack | null = null;
  try {
    say('Building.');
    await build(signal);
    stack = await startStack({ dataDirectory, own: true, progress: say, died, signal });
    const settings: Settings = { dataDirectory, fresh: false, loadData: false, ports: await freePorts() };
    for (const name of SERVICES) {
      const each = service(name, settings, died);
      services.push(each);
      await each.start(stack);
    }
    await Promise.all(services.map((each) => each.ready(signal)));
    return await use({
      dataDirectory,
      mongodbUrl: stack.mongodbUrl,
      kafkaBrokers: stack.kafkaBrokers,
      gatewayUrl: `http://127.0.0.1:${settings.ports.gateway}`,
      readySince: performance.now(),
      processIdOf: (name) => processIdIn(join(dataDirectory, 'services', `${name}.pid`)),
    });
  } finally {
    await Promise.all(services.map((each) => each.stop()));
    await stack?.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function freePorts(): Promise<Settings['ports']> {
  const [budget, projects] = await twoFreePorts();
  const [returns, gateway] = await twoFreePorts();
  // Kafka and MongoDB are started before, on ports that they choose.
  return { budget, projects, returns, gateway, kafka: 0, mongodb: 0 };
}

function processIdIn(file: string): number {
  return (JSON.parse(readFileSync(file, 'utf8')) as { server: number }).server;
}
