import { createSecureContext, type SecureContextOptions, type TlsOptions } from 'node:tls';
import { ConfigurationError } from '../config/configuration-error';
import type { ListenVariables } from '../config/listen-variables';
import { namedFile } from '../config/named-file';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----';

/**
 * The IT Security Guidelines for TLS of the Dutch NCSC, 2025, allow 1.3, and of 1.2 the suites with forward secrecy and
 * an AEAD.
 */
const NCSC: SecureContextOptions = {
  minVersion: 'TLSv1.2',
  ciphers: [
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-RSA-CHACHA20-POLY1305',
    'ECDHE-RSA-AES128-GCM-SHA256',
  ].join(':'),
  ecdhCurve: 'X25519:P-256:P-384:X448',
  honorCipherOrder: true,
};

/** These variables name the files of one side: its own certificate, and the authorities that it trusts. */
export interface TlsVariables<Config extends object> {
  readonly certificate: keyof Config & string;
  readonly key: keyof Config & string;
  readonly ca: keyof Config & string;
}

const LISTEN: TlsVariables<ListenVariables> = {
  certificate: 'IMD_TLS_CERTIFICATE',
  key: 'IMD_TLS_KEY',
  ca: 'IMD_TLS_CLIENT_CA',
};

/**
 * A service listens with TLS when a certificate is configured; null otherwise. With authorities for clients, a client
 * without a certificate of theirs is not let in (mutual TLS).
 * @throws ConfigurationError naming the variable whose file is missing, cannot be read or does not fit the others
 */
export function serverTls(config: ListenVariables): TlsOptions | null {
  const { cert, key, ca } = filesOf(config, LISTEN);
  if (!cert) {
    if (ca)
      throw new ConfigurationError(`${LISTEN.ca}: without ${LISTEN.certificate} there is no TLS to ask clients in`);
    return null;
  }
  return { ...NCSC, cert, key, ...(ca ? { ca, requestCert: true, rejectUnauthorized: true } : {}) };
}

/** A server without a certificate that holds is refused, whatever Node's own variables say of certificates. */
export type CheckedTls = SecureContextOptions & { readonly rejectUnauthorized: true };

/**
 * A client trusts the authorities in the file that the variable names; without it those that Node knows.
 * @throws ConfigurationError as above
 */
export function checkedTls<Config extends object>(config: Config, variable: keyof Config & string): CheckedTls {
  return { ...NCSC, ...authoritiesOf(config, variable), rejectUnauthorized: true };
}

/**
 * A client shows who it is, too, where it has a certificate.
 * @throws ConfigurationError as above
 */
export function clientTls<Config extends object>(config: Config, variables: TlsVariables<Config>): CheckedTls {
  return { ...NCSC, ...filesOf(config, variables), rejectUnauthorized: true };
}

function filesOf<Config extends object>(config: Config, variables: TlsVariables<Config>) {
  const cert = namedFile(config, variables.certificate);
  const key = namedFile(config, variables.key);
  if (cert && !key) throw new ConfigurationError(`${variables.key}: ${variables.certificate} needs it`);
  if (key && !cert) throw new ConfigurationError(`${variables.certificate}: ${variables.key} needs it`);
  demand(variables.certificate, cert && { cert }, 'is no certificate in PEM');
  demand(variables.key, key && { key }, 'is no private key in PEM');
  demand(variables.key, cert && { cert, key }, `does not belong to ${variables.certificate}`);
  return { ...(cert ? { cert, key } : {}), ...authoritiesOf(config, variables.ca) };
}

function authoritiesOf<Config extends object>(config: Config, variable: keyof Config & string) {
  const ca = namedFile(config, variable);
  demand(variable, ca && { ca }, 'is no certificate in PEM');
  // OpenSSL silently passes over text that is no certificate.
  if (ca?.includes(CERTIFICATE) === false)
    throw new ConfigurationError(`${variable}: the file is no certificate in PEM`);
  return ca ? { ca } : {};
}

function demand(variable: string, options: SecureContextOptions | undefined, otherwise: string): void {
  if (!options) return;
  try {
    createSecureContext(options);
  } catch {
    throw new ConfigurationError(`${variable}: the file ${otherwise}`);
  }
}
