import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Schema } from '@imd/contracts';
import { Ajv, type ErrorObject } from 'ajv';

export interface Operation {
  /** The key is stable for ever: an operation that is sent again under it changes nothing. */
  key: string;
  method: 'POST' | 'PUT';
  path: string;
  body: object;
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
          path: { type: 'string', pattern: '^/v1(/[A-Za-z0-9._-]+)+$' },
          body: object({ provenance }),
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
  findings.push(...repeatedKeys(files), ...withoutAPlace(files, basename(directory)));
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

/** A record that comes from the document itself names its place there. */
function withoutAPlace(files: readonly DataFile[], document: string): string[] {
  return files.flatMap(({ name, operations }) =>
    operations.flatMap(({ key, body }) => {
      const { provenance: source } = body as { provenance: Record<string, unknown> };
      const placed = source['heading'] !== null && source['paragraph'] !== null;
      return source['document'] === document && !placed ? [`${name}: ${key} names no heading and paragraph`] : [];
    }),
  );
}
