import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Role } from './roles';

/** This key signs access tokens; the profile demands RS256. */
export const signingKeyIn = (folder: string) => keyIn(folder, 'signing-key', 'RS256');

/**
 * A client shows who it is by this key, which lies in a folder of its own, so that a container can be handed this key
 * alone.
 */
export const clientKeyIn = (folder: string, role: Role) => keyIn(clientFolderIn(folder, role), 'key', 'ES256');

/** @throws Error when the issuer was never started on this folder */
export async function existingClientKey(folder: string, role: Role): Promise<JWK> {
  const file = fileOf(clientFolderIn(folder, role), 'key');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (cause) {
    throw new Error(`${file} cannot be read; the issuer makes it when the platform starts.`, { cause });
  }
}

/** The private key is a JWK (RFC 7517), made the first time; only its owner may read it. */
async function keyIn(folder: string, name: string, alg: string): Promise<JWK> {
  const file = fileOf(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' };
  await writeFile(file, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}

const clientFolderIn = (folder: string, role: Role) => join(folder, `client-${role}`);

const fileOf = (folder: string, name: string) => join(folder, `${name}.json`);
