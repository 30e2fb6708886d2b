import type { ServerVariables } from '../../libs/shared/service/src/config/server-variables';

/** Servers of somebody else are reached as services reach them, which check the same variables before they use them. */
export function withinOurVariables(address: Partial<ServerVariables>): ServerVariables {
  const unsaid = { IMD_KAFKA_TLS: 'no', IMD_KAFKA_SASL: 'scram-sha-512', IMD_MONGODB_TLS: 'no' };
  return { ...unsaid, ...process.env, ...address } as ServerVariables;
}
