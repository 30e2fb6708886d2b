import { createSecureContext } from 'node:tls';
import type { MongoClientOptions } from 'mongodb';
import type { ServerVariables } from '../config/server-variables';
import { checkedTls } from '../http/tls';
import { loginOf } from './login';

/**
 * The driver connects to the address of the database in this way.
 * @throws ConfigurationError naming the variable whose file is missing or of no use
 */
export function mongodbConnection(
  config: ServerVariables,
): Pick<MongoClientOptions, 'tls' | 'secureContext' | 'rejectUnauthorized' | 'auth'> {
  const login = loginOf(config, 'IMD_MONGODB_USER', 'IMD_MONGODB_PASSWORD_FILE');
  const auth = login ? { auth: login } : {};
  if (config.IMD_MONGODB_TLS !== 'yes') return auth;
  const { rejectUnauthorized, ...context } = checkedTls(config, 'IMD_MONGODB_CA');
  return { tls: true, secureContext: createSecureContext(context), rejectUnauthorized, ...auth };
}
