import type { KafkaConfig, SASLOptions } from 'kafkajs';
import type { ServerVariables } from '../config/server-variables';
import { checkedTls } from '../http/tls';
import { loginOf } from './login';

export interface KafkaConnection extends Pick<KafkaConfig, 'ssl' | 'sasl'> {
  readonly brokers: string[];
}

/**
 * kafkajs connects to the brokers in this way.
 * @throws ConfigurationError naming the variable whose file is missing or of no use
 */
export function kafkaConnection(config: ServerVariables): KafkaConnection {
  const { IMD_KAFKA_BROKERS: brokers, IMD_KAFKA_TLS: tls, IMD_KAFKA_SASL: mechanism } = config;
  const login = loginOf(config, 'IMD_KAFKA_USER', 'IMD_KAFKA_PASSWORD_FILE');
  return {
    brokers: brokers.split(','),
    ...(tls === 'yes' ? { ssl: checkedTls(config, 'IMD_KAFKA_CA') } : {}),
    // Both mechanisms take the same, which the library's type cannot say.
    ...(login ? { sasl: { mechanism, ...login } as SASLOptions } : {}),
  };
}
