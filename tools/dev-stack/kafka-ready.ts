import { Kafka, KafkaJSNonRetriableError, KafkaJSProtocolError, logLevel } from 'kafkajs';
import type { KafkaConnection } from '../../libs/shared/service/src/connections/kafka-connection';
import { waitUntil, type WaitOptions } from './wait-until';

/**
 * A broker accepts connections before it has joined its own cluster; only its metadata tells when it has. On a new
 * broker the first who asks for the coordinator of a group has the topic made that keeps their offsets; a consumer
 * would be turned away until that is done, for many seconds on a busy machine.
 */
export function kafkaReady(connection: KafkaConnection, options: WaitOptions): Promise<void> {
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
        await admin.fetchOffsets({ groupId: 'dev-stack' }).catch(refuseUnlessForbidden);
        return true;
      } finally {
        await admin.disconnect();
      }
    },
    options,
  );
}

/** A broker that keeps its groups from this login knows where they are; kafkajs wraps its answer. */
function refuseUnlessForbidden(error: unknown): void {
  const cause = error instanceof KafkaJSNonRetriableError ? error.cause : error;
  if (!(cause instanceof KafkaJSProtocolError) || cause.type !== 'GROUP_AUTHORIZATION_FAILED') throw error;
}
