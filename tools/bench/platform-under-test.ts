import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, twoFreePorts } from '../dev-stack/ports';
import type { Stack } from '../dev-stack/stack';
import { startStack } from '../dev-stack/start-stack';
import type { ProtectedService } from '../issuer/access-tokens';
import { IssuerProcess } from '../issuer/issuer-process';
import { tokensOf } from '../issuer/role-tokens';
import { build } from '../start/build';
import { service, urlOf, type Service } from '../start/service';
import { SERVICES, type ServiceName, type Settings } from '../start/settings';

/** The bench is one client and asks as often as it can: it is counted, and never too often. */
const GATEWAY_VARIABLES = { IMD_RATE_LIMIT_PER_MINUTE: '10000000', IMD_COMMAND_LIMIT_PER_MINUTE: '10000000' };

/** The whole platform on free ports with data of its own, empty before and gone afterwards. */
export interface PlatformUnderTest {
  readonly dataDirectory: string;
  readonly mongodbUrl: string;
  readonly kafkaBrokers: string[];
  /** The loader's tokens may read and book everything. */
  readonly gateway: ProtectedService;
  /** `performance.now()` when the last service was ready. */
  readonly readySince: number;
  processIdOf(name: ServiceName): number;
  /** Its variables of ours. */
  environmentOf(name: ServiceName): NodeJS.ProcessEnv;
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
  let issuer: IssuerProcess | null = null;
  try {
    say('Building.');
    await build(signal);
    stack = await startStack({ dataDirectory, own: true, progress: say, died, signal });
    const settings: Settings = { dataDirectory, fresh: false, loadData: false, ports: await freePorts() };
    issuer = new IssuerProcess(settings.ports.issuer, dataDirectory, died);
    await issuer.start();
    for (const name of SERVICES) {
      const each = service(name, settings, died, name === 'gateway' ? GATEWAY_VARIABLES : {});
      services.push(each);
      await each.start(stack);
    }
    await Promise.all(services.map((each) => each.ready(signal)));
    const tokens = await tokensOf('loader', { name: issuer.url }, issuer.folder);
    return await use({
      dataDirectory,
      mongodbUrl: stack.mongodbUrl,
      kafkaBrokers: stack.kafkaBrokers,
      gateway: { url: urlOf('gateway', settings), authorization: () => tokens.authorization() },
      readySince: performance.now(),
      processIdOf: (name) => processIdIn(join(dataDirectory, 'services', `${name}.pid`)),
      environmentOf: (name) => services.find((each) => each.name === name)?.running.environment ?? {},
    });
  } finally {
    await Promise.all(services.map((each) => each.stop()));
    await issuer?.stop();
    await stack?.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function freePorts(): Promise<Settings['ports']> {
  const [budget, projects] = await twoFreePorts();
  const [returns, gateway] = await twoFreePorts();
  // Kafka and MongoDB are started before, on ports that they choose.
  return { budget, projects, returns, gateway, issuer: await freePort(), kafka: 0, mongodb: 0 };
}

function processIdIn(file: string): number {
  return (JSON.parse(readFileSync(file, 'utf8')) as { server: number }).server;
}
