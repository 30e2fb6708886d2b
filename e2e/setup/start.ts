import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stack } from '../../tools/dev-stack/stack';
import { startStack } from '../../tools/dev-stack/start-stack';
import { build } from '../../tools/start/build';

export interface SharedStack {
  end(): Promise<void>;
}

declare global {
  var imdSharedStack: SharedStack | undefined;
}

/** The tests run what the sources say now, on one broker and one database for all stories that leave them running. */
export default async function start(): Promise<void> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'imd-e2e-stack-'));
  const [stack, built] = await Promise.allSettled([startStack({ dataDirectory, progress: () => undefined }), build()]);
  const end = async () => {
    if (stack.status === 'fulfilled') await stack.value.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  if (stack.status === 'rejected' || built.status === 'rejected') {
    await end();
    throw stack.status === 'rejected' ? stack.reason : (built as PromiseRejectedResult).reason;
  }
  nameInEnvironment(stack.value);
  globalThis.imdSharedStack = { end };
}

function nameInEnvironment({ mongodbUrl, kafkaBrokers }: Stack): void {
  process.env['IMD_MONGODB_URL'] = mongodbUrl;
  process.env['IMD_KAFKA_BROKERS'] = kafkaBrokers.join(',');
}
