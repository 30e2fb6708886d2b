import { Kafka, logLevel } from 'kafkajs';
import { waitUntil, type WaitOptions } from './wait-until';

/** A broker accepts connections before it has joined its own cluster; only its metadata tells when it has. */
export function kafkaReady(brokers: string[], options: WaitOptions): Promise<void> {
  return waitUntil(
    `Kafka at ${brokers.join(', ')} answers`,
    async () => {
      const kafka = new Kafka({
        clientId: 'dev-stack',
        brokers,
        logLevel: logLevel.NOTHING,
        connectionTimeout: 1000,
        requestTimeout: 5000,
        retry: { retries: 0 },
      });
      const admin = kafka.admin();
      try {
        await admin.connect();
        const cluster = await admin.describeCluster();
        return cluster.brokers.length > 0 && cluster.controller !== null;
      } finally {
        await admin.disconnect();
      }
    },
    options,
  );
}
