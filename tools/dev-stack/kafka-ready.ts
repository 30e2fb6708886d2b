import { Kafka, logLevel } from 'kafkajs';
import type { KafkaConnection } from '../../libs/shared/service/src/connections/kafka-connection';
import { waitUntil, type WaitOptions } from './wait-until';

/**
 * A broker accepts connections before it has joined its own cluster; only its metadata tells when it has. On a new
 * broker the first who asks for the coordinator of a group has the topic made that keeps their offsets; a consumer
 * would be turned away until that is done, for many seconds on a busy machine.
 */
export function kafkaReady(
  connection: KafkaConnection,
  options: WaitOptions,
  /** A login of somebody else's broker may ask for the groups of its service alone. */
  mayAskForGroups = true,
): Promise<void> {
  return waitUntil(
    `Kafka at ${connection.brokers.join(', ')} answers`,
    async () => {
      const kafka = new Kafka({
        ...connection,
        clientId: 'dev-stack',
        logLevel: logLevel.NOTHING,
        connectionTimeout: 1000,
        requestTimeout: 5000,
        retry: { retries: 0 },
      });
      const admin = kafka.admin();
      try {
        await admin.connect();
        const cluster = await admin.describeCluster();
        if (cluster.brokers.length === 0 || cluster.controller === null) return false;
        if (mayAskForGroups) await admin.fetchOffsets({ groupId: 'dev-stack' });
        return true;
      } finally {
        await admin.disconnect();
      }
    },
    options,
  );
}
