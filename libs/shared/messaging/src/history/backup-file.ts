import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** The file cannot be written or used; the message says all there is to say. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable';
}

const FORMAT = 'imd-backup';
const VERSION = 1;

export interface BackupHeader {
  readonly service: string;
  readonly database: string;
  readonly takenAt: string;
  /** Seconds and number of the moment in the database at which everything in the file was so. */
  readonly clusterTime: string;
  /** By `<topic>/<partition>`, where the topics of the service ended just before. */
  readonly topicEnds: Readonly<Record<string, string>>;
}

/** The file says of each collection which indexes it has; its documents follow, each as extended JSON. */
export type BackupEntry =
  | { readonly collection: string; readonly indexes: readonly Readonly<Record<string, unknown>>[] }
  | { readonly document: string };

interface End {
  readonly end: number;
  readonly sha256: string;
}

/**
 * Writes a backup beside its place and puts it there when it is whole, so that a file of this name is never a part of
 * one. The last line has the checksum of all before it.
 * @throws BackupUnusable when there is a file of this name
 */
export async function writeBackup(
  path: string,
  header: BackupHeader,
  entries: AsyncIterable<BackupEntry>,
): Promise<{ documents: number; bytes: number }> {
  const partial = `${path}.${process.pid}.part`;
  let documents = 0;
  const hash = createHash('sha256');
  const lines = async function* () {
    const line = (text: string) => {
      hash.update(`${text}\n`);
      return `${text}\n`;
    };
    yield line(JSON.stringify({ format: FORMAT, version: VERSION, ...header }));
    for await (const entry of entries) {
      if ('document' in entry) documents += 1;
      yield line('document' in entry ? entry.document : JSON.stringify(entry));
    }
    yield `${JSON.stringify({ end: documents, sha256: hash.digest('hex') } satisfies End)}\n`;
  };
  try {
    await pipeline(lines, createGzip({ level: 1 }), createWriteStream(partial, { flags: 'wx', mode: 0o600 }));
    const file = await open(partial, 'r+');
    await file.sync();
    const { size } = await file.stat();
    await file.close();
    await link(partial, path).catch((error: unknown) => {
      throw (error as NodeJS.ErrnoException).code === 'EEXIST'
        ? new BackupUnusable(`${path} exists; a backup replaces no file.`)
        : error;
    });
    return { documents, bytes: size };
  } finally {
    await rm(partial, { force: true });
  }
}

/**
 * Reads a backup whole and compares its checksum.
 * @throws BackupUnusable when it is not a backup, is damaged, or is of another service
 */
export async function verifyBackup(path: string, service: string): Promise<BackupHeader & { documents: number }> {
  let header: (BackupHeader & { format?: string; version?: number }) | null = null;
  let end: End | null = null;
  let documents = 0;
  const hash = createHash('sha256');
  for await (const { line, isLast } of linesOf(path)) {
    if (isLast) {
      end = parsed(path, line) as End;
      continue;
    }
    hash.update(`${line}\n`);
    if (header === null) {
      header = parsed(path, line) as BackupHeader;
      if (header.format !== FORMAT) throw new BackupUnusable(`${path} is no backup of this platform.`);
      if (header.version !== VERSION)
        throw new BackupUnusable(`${path} is of version ${header.version}; this release reads version ${VERSION}.`);
      if (header.service !== service)
        throw new BackupUnusable(`${path} is a backup of the ${header.service} service, not of ${service}.`);
    } else if (!line.startsWith('{"collection":')) documents += 1;
  }
  if (!header || !end || end.sha256 !== hash.digest('hex') || end.end !== documents)
    throw new BackupUnusable(`${path} is damaged: its checksum is not that of what it holds.`);
  return { ...header, documents };
}

/** The entries of a backup that was verified. */
export async function* readBackup(path: string): AsyncIterable<BackupEntry> {
  let isHeader = true;
  for await (const { line, isLast } of linesOf(path)) {
    if (isHeader || isLast) isHeader = false;
    else if (line.startsWith('{"collection":')) yield parsed(path, line) as BackupEntry;
    else yield { document: line };
  }
}

async function* linesOf(path: string): AsyncIterable<{ line: string; isLast: boolean }> {
  const file = createReadStream(path);
  await once(file, 'open').catch((error: unknown) => {
    throw new BackupUnusable(`${path} cannot be read: ${(error as Error).message}`);
  });
  const unzipped = createGunzip();
  // The lines end with the error of the archive, if it has one.
  const unzipping = pipeline(file, unzipped).catch(() => undefined);
  let before: string | null = null;
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      if (before !== null) yield { line: before, isLast: false };
      before = line;
    }
  } catch (error) {
    throw new BackupUnusable(`${path} is damaged: ${(error as Error).message}.`);
  }
  await unzipping;
  if (before !== null) yield { line: before, isLast: true };
}

function parsed(path: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupUnusable(`${path} is damaged, or no backup of this platform.`);
  }
}
