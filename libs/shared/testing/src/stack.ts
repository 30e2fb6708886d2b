/** The tests run against the real broker and database at these addresses. */
export interface TestStack {
  readonly mongodbUrl: string;
  readonly kafkaBrokers: readonly string[];
}

/** @throws Error when there is none: `npm test` starts one, `npm run dev-stack` keeps one */
export function testStack(): TestStack {
  const { IMD_MONGODB_URL: mongodbUrl, IMD_KAFKA_BROKERS: brokers } = process.env;
  if (!mongodbUrl || !brokers) {
    throw new Error(
      'These tests need a real Kafka and MongoDB: set IMD_MONGODB_URL and IMD_KAFKA_BROKERS, or use npm test',
    );
  }
  return { mongodbUrl, kafkaBrokers: brokers.split(',') };
}
