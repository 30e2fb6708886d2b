import { Kafka, logLevel } from 'kafkajs';
import { asOwnProcess } from '../own-process';

export interface BareConsumerOptions {
  readonly brokers: readonly string[];
  readonly topic: string;
  /** The topic holds this many events. */
  readonly events: number;
}

export interface BareConsumer {
  readonly perSecond: number;
}

/** A consumer can do no less than this: parse every event. Its settings are those of the platform's consumers. */
asOwnProcess<BareConsumerOptions, BareConsumer>(async ({ brokers, topic, events }, { ready }) => {
  const kafka = new Kafka({ clientId: 'bench-bare', brokers: [...brokers], logLevel: logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: `bench-bare-${process.pid}`, maxWaitTimeInMs: 500 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  ready();
  let from = NaN;
  let parsed = 0;
  await new Promise<void>((resolve, reject) => {
    const eachBatch = async ({ messages }: { messages: { value: Buffer | null }[] }) => {
      if (parsed === 0) from = performance.now();
      for (const { value } of messages) if (JSON.parse(String(value)) !== null) parsed += 1;
      if (parsed >= events) resolve();
    };
    consumer
      .run({
        eachBatchAutoResolve: true,
        partitionsConsumedConcurrently: 3,
        eachBatch: ({ batch }) => eachBatch(batch),
      })
      .catch(reject);
  });
  const perSecond = (parsed * 1_000) / (performance.now() - from);
  await consumer.disconnect();
  return { perSecond };
});
