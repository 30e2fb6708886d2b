import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dockerWith, KAFKA_IMAGE, MONGODB_IMAGE } from './docker';
import { startKafkaContainer, startMongodbContainer } from './docker-containers';
import { startKafkaServer } from './kafka-server';
import { startMongodbServer } from './mongodb-server';
import { kafkaFromEnvironment, mongodbFromEnvironment } from './named-in-environment';
import type { Stack, StackOptions, StackPart } from './stack';

/** A real Kafka and a real MongoDB, ready for use when this resolves. */
export async function startStack(asked: StackOptions): Promise<Stack> {
  const options = { ...asked, dataDirectory: resolve(asked.dataDirectory) };
  await mkdir(options.dataDirectory, { recursive: true });

  const [kafka, mongodb] = await Promise.allSettled([startKafka(options), startMongodb(options)]);
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
    kafkaBrokers: kafka.value.brokers,
    mongodbUrl: mongodb.value.url,
    get pids() {
      return [parts.kafka.pid, parts.mongodb.pid].filter((pid) => pid !== null);
    },
    stop: async () => {
      await Promise.all([parts.kafka.stop(), parts.mongodb.stop()]);
    },
  };
}

async function startKafka(options: StackOptions): Promise<{ part: StackPart; brokers: string[] }> {
  return timed('Kafka', options, async () => {
    const named = options.own ? null : await kafkaFromEnvironment(options);
    if (named) return named;
    if (await dockerWith(KAFKA_IMAGE, options)) return startKafkaContainer(options);
    return startKafkaServer(options);
  });
}

async function startMongodb(options: StackOptions): Promise<{ part: StackPart; url: string }> {
  return timed('MongoDB', options, async () => {
    const named = options.own ? null : await mongodbFromEnvironment(options);
    if (named) return named;
    if (await dockerWith(MONGODB_IMAGE, options)) return startMongodbContainer(options);
    return startMongodbServer(options);
  });
}

async function timed<T>(name: string, options: StackOptions, start: () => Promise<T>): Promise<T> {
  const from = performance.now();
  options.progress(`${name}: starting.`);
  const started = await start();
  options.progress(`${name}: ready after ${((performance.now() - from) / 1000).toFixed(1)} s.`);
  return started;
}
