import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContextOptions, type TlsOptions } from 'node:tls';
import { ConfigurationError } from '../config/service-config';
import type { ListenVariables } from '../config/listen-variables';

/** IT Security Guidelines for TLS of the Dutch NCSC, 2025: 1.3, and of 1.2 what has forward secrecy and an AEAD. */
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

/**
 * How a service listens with TLS; null when no certificate is configured.
 * @throws ConfigurationError naming the variable whose file is missing, cannot be read or does not fit the others
 */
export function serverTls(variables: ListenVariables): TlsOptions | null {
  const { IMD_TLS_CERTIFICATE: certificate, IMD_TLS_KEY: key, IMD_TLS_CLIENT_CA: clientCa } = variables;
  const identity = identityOf({ IMD_TLS_CERTIFICATE: certificate }, { IMD_TLS_KEY: key });
  if (!identity) {
    if (clientCa !== undefined) throw new ConfigurationError('IMD_TLS_CLIENT_CA: needs IMD_TLS_CERTIFICATE');
    return null;
  }
  const client =
    clientCa === undefined
      ? {}
      : { ca: authorities({ IMD_TLS_CLIENT_CA: clientCa }), requestCert: true, rejectUnauthorized: true };
  return { ...NCSC, ...identity, ...client };
}

/** One variable and its value. */
type Named = Readonly<Record<string, string | undefined>>;

/**
 * How a client connects with TLS: whom it trusts, and what it shows.
 * @throws ConfigurationError as above
 */
export function clientTls(ca: Named, certificate: Named, key: Named): SecureContextOptions {
  const identity = identityOf(certificate, key);
  return { ...NCSC, ...(valueOf(ca) === undefined ? {} : { ca: authorities(ca) }), ...identity };
}

function identityOf(certificate: Named, key: Named): { cert: Buffer; key: Buffer } | null {
  if (valueOf(certificate) === undefined && valueOf(key) === undefined) return null;
  for (const [one, other] of [
    [certificate, key],
    [key, certificate],
  ] as const) {
    if (valueOf(one) === undefined) throw new ConfigurationError(`${nameOf(one)}: ${nameOf(other)} needs it`);
  }
  const files = { cert: fileOf(certificate), key: fileOf(key) };
  accepted(certificate, { cert: files.cert }, 'is no certificate in PEM');
  accepted(key, { key: files.key }, 'is no private key in PEM');
  accepted(key, files, `does not belong to ${nameOf(certificate)}`);
  return files;
}

function authorities(ca: Named): Buffer {
  const file = fileOf(ca);
  // OpenSSL passes over what is no certificate in silence.
  if (!file.includes('-----BEGIN CERTIFICATE-----')) {
    throw new ConfigurationError(`${nameOf(ca)}: the file holds no certificate in PEM`);
  }
  accepted(ca, { ca: file }, 'is no certificate in PEM');
  return file;
}

function fileOf(variable: Named): Buffer {
  try {
    return readFileSync(valueOf(variable) ?? '');
  } catch (error) {
    throw new ConfigurationError(`${nameOf(variable)}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

function accepted(variable: Named, options: SecureContextOptions, otherwise: string): void {
  try {
    createSecureContext(options);
  } catch {
    throw new ConfigurationError(`${nameOf(variable)}: the file ${otherwise}`);
  }
}

const nameOf = (variable: Named) => Object.keys(variable)[0] ?? '';
const valueOf = (variable: Named) => Object.values(variable)[0];
