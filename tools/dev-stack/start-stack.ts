import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dockerWith } from './docker';
import { brokersIn, KAFKA } from './kafka';
import { MONGODB } from './mongodb';
import type { Server, StartedServer } from './server';
import { startAsProcess } from './server-as-process';
import { startInContainer } from './server-in-container';
import { namedInEnvironment } from './server-in-environment';
import type { Stack, StackOptions, StackPart } from './stack';

/** A real Kafka and a real MongoDB are ready for use when this resolves. */
export async function startStack(asked: StackOptions): Promise<Stack> {
  const options = { ...asked, dataDirectory: resolve(asked.dataDirectory) };
  await mkdir(options.dataDirectory, { recursive: true });

  const [kafka, mongodb] = await Promise.allSettled([
    startServer(KAFKA, options.kafkaPort, options.kafkaReachedAt, options),
    startServer(MONGODB, options.mongodbPort, undefined, options),
  ]);
  if (kafka.status === 'rejected' || mongodb.status === 'rejected') {
    const started: StackPart[] = [];
    if (kafka.status === 'fulfilled') started.push(kafka.value.part);
    if (mongodb.status === 'fulfilled') started.push(mongodb.value.part);
    await Promise.all(started.map((part) => part.stop()));
    throw new Error(
      [kafka, mongodb]
        .flatMap((part) => (part.status === 'rejected' ? [(part.reason as Error).message] : []))
        .join('\n'),
    );
  }

  const parts = { kafka: kafka.value.part, mongodb: mongodb.value.part };
  return {
    ...parts,
    kafkaBrokers: brokersIn(kafka.value.address),
    mongodbUrl: mongodb.value.address,
    get pids() {
      return [parts.kafka.pid, parts.mongodb.pid].filter((pid) => pid !== null);
    },
    stop: async () => {
      await Promise.all([parts.kafka.stop(), parts.mongodb.stop()]);
    },
  };
}

/** The environment may name a server; otherwise it runs in a container, otherwise as a process. */
function startServer(
  server: Server,
  port: number | undefined,
  reachedAt: number | undefined,
  stack: StackOptions,
): Promise<StartedServer> {
  const options = { ...stack, port, reachedAt };
  return timed(server.name, options, async () => {
    const named = options.own ? null : await namedInEnvironment(server, options);
    if (named) return named;
    if (!options.secured && (await dockerWith(server.image, options))) return startInContainer(server, options);
    return startAsProcess(server, options);
  });
}

async function timed<T>(name: string, options: Pick<StackOptions, 'progress'>, start: () => Promise<T>): Promise<T> {
  const from = performance.now();
  options.progress(`${name}: starting.`);
  const started = await start();
  options.progress(`${name}: ready after ${((performance.now() - from) / 1000).toFixed(1)} s.`);
  return started;
}
