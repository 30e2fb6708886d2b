import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { SASLOptions } from 'kafkajs';
import type { MongoClientOptions } from 'mongodb';

export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Both servers ask everybody for TLS and a login, and nobody but the administrator may do anything until it is granted. */
export interface Secured {
  /** These PEM files are the certificate of both servers, for 127.0.0.1, its key, and the authority that vouches for it. */
  readonly certificate: string;
  readonly key: string;
  readonly authority: string;
  readonly administrator: Login;
  /** The broker is made with these logins too, since a client cannot add one. */
  readonly logins: readonly Login[];
}

export function securedKafka({ authority }: Pick<Secured, 'authority'>, login: Login) {
  const sasl: SASLOptions = { mechanism: 'scram-sha-512', ...login };
  return { ssl: { ca: readFileSync(authority) }, sasl };
}

/** @param login is null for whoever has none */
export function securedMongodb({ authority }: Pick<Secured, 'authority'>, login: Login | null): MongoClientOptions {
  return { tls: true, tlsCAFile: authority, ...(login ? { auth: login } : {}) };
}

/** Both servers read their certificate and its key from one file. */
export async function writeIdentity({ certificate, key }: Secured, path: string): Promise<void> {
  const both = await Promise.all([readFile(key), readFile(certificate)]);
  await writeFile(path, Buffer.concat(both), { mode: 0o600 });
}
