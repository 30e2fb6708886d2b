import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Schema } from '@imd/contracts';
import { Ajv, type ErrorObject } from 'ajv';

/** The folders of data/ that are loaded. */
export const PROGRESS_REPORT = 'progress-report-2010';
export const INVENTED_YEAR = 'invented-year-2011';

export interface Operation {
  /**
   * The key is stable for ever: an operation that is sent again under it changes nothing. A record that is corrected
   * gets another key.
   */
  key: string;
  method: 'POST' | 'PUT';
  /** In it and in the body, `{key}` stands for the id of what the operation with that key made. */
  path: string;
  body: object;
}

const REFERENCE = /^\{([!-z]{1,120})\}$/;

/** @returns the text with the id in its place, where it is a reference */
export function resolved<T>(value: T, idOf: (key: string) => string): T {
  if (typeof value === 'string') {
    const [, key] = REFERENCE.exec(value) ?? [];
    return (key === undefined ? value : idOf(key)) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => resolved(item, idOf)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolved(part as unknown, idOf)])) as T;
}

/** A reference in a path is a segment of it, and a key may hold slashes itself. */
export function resolvedPath(path: string, idOf: (key: string) => string): string {
  return path.replace(/\{([!-z]{1,120}?)\}/g, (_, key: string) => idOf(key));
}

export interface DataFile {
  name: string;
  about: string;
  operations: Operation[];
}

/** The message tells everything that is wrong with a dataset, one line each; nothing of the dataset is sent. */
export class DatasetMalformed extends Error {
  override readonly name = 'DatasetMalformed';

  constructor(readonly findings: readonly string[]) {
    super(findings.join('\n'));
  }
}

const text = { type: 'string', minLength: 1 };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

/**
 * Every record says where it comes from and how exactly it is known: all of it, so that nothing is left to a default.
 */
const provenance = {
  ...object({
    document: orNull(text),
    heading: orNull(text),
    paragraph: orNull({ type: 'integer', minimum: 1 }),
    precision: orNull(Schema.Precision),
    derived: { type: 'boolean' },
    invented: { type: 'boolean' },
    assumed: { type: 'array', items: text, uniqueItems: true },
    note: orNull(text),
  }),
  additionalProperties: false,
};

const validate = new Ajv({ allErrors: true }).compile<Omit<DataFile, 'name'>>({
  ...object({
    about: text,
    operations: {
      type: 'array',
      minItems: 1,
      items: {
        ...object({
          // With the name of the dataset before it, the key is an Idempotency-Key: visible ASCII, 200 at most.
          key: { type: 'string', pattern: '^[!-~]{1,120}$' },
          method: { enum: ['POST', 'PUT'] },
          path: { type: 'string', pattern: '^/v1(/([A-Za-z0-9._-]+|\\{[!-z]{1,120}\\}))+$' },
          body: { type: 'object', properties: { provenance } },
        }),
        additionalProperties: false,
      },
    },
  }),
  additionalProperties: false,
});

/**
 * The files of a dataset load in the order of their names.
 * @throws DatasetMalformed naming everything that is wrong in any of them
 */
export async function readDataset(directory: string): Promise<DataFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
  const findings = names.length === 0 ? [`${directory} holds no data`] : [];
  const files: DataFile[] = [];
  for (const name of names) {
    const content = parsed(await readFile(join(directory, name), 'utf8'));
    if (content === null) findings.push(`${name}: is not JSON`);
    else if (validate(content)) files.push({ name, ...content });
    else findings.push(...(validate.errors ?? []).map((error) => `${name}: ${sentence(error)}`));
  }
  findings.push(
    ...repeatedKeys(files),
    ...danglingReferences(files),
    ...withoutProvenance(files),
    ...withoutAPlace(files, basename(directory)),
  );
  if (findings.length > 0) throw new DatasetMalformed(findings);
  return files;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const field = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
  return `${instancePath || '/'} ${message ?? 'is wrong'}${field}`;
}

function repeatedKeys(files: readonly DataFile[]): string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ name, operations }) =>
    operations.flatMap(({ key }) => {
      const before = first.get(key);
      first.set(key, before ?? name);
      return before === undefined ? [] : [`${name}: key ${key} is used in ${before} already`];
    }),
  );
}

/** An operation refers to what one before it makes. */
function danglingReferences(files: readonly DataFile[]): string[] {
  const before = new Set<string>();
  return files.flatMap(({ name, operations }) =>
    operations.flatMap(({ key, method, path, body }) => {
      const unknown = new Set<string>();
      const note = (reference: string) => {
        if (!before.has(reference)) unknown.add(reference);
        return reference;
      };
      resolvedPath(path, note);
      resolved(body, note);
      if (method === 'POST') before.add(key);
      return [...unknown].map((reference) => `${name}: ${key} refers to ${reference}, which nothing before it makes`);
    }),
  );
}

/** The record of a return case says where the case comes from; its steps and assistance are part of it. */
const PART_OF_A_CASE = /^\/v1\/return-cases\/\{[!-z]+\}\//;

function withoutProvenance(files: readonly DataFile[]): string[] {
  return files.flatMap(({ name, operations }) =>
    operations
      .filter(({ path, body }) => !('provenance' in body) && !PART_OF_A_CASE.test(path))
      .map(({ key }) => `${name}: ${key} has no provenance`),
  );
}

/** A record that comes from the document itself names its place there. */
function withoutAPlace(files: readonly DataFile[], document: string): string[] {
  return files.flatMap(({ name, operations }) =>
    operations.flatMap(({ key, body }) => {
      const { provenance: source } = body as { provenance?: Record<string, unknown> };
      const placed = source?.['heading'] !== null && source?.['paragraph'] !== null;
      return source?.['document'] === document && !placed ? [`${name}: ${key} names no heading and paragraph`] : [];
    }),
  );
}
