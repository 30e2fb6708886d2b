import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_DEFINITIONS, findingsIn } from '@imd/contracts';
import { REPOSITORY } from '../start/repository';
import { breaksBetween } from './compatibility';
import { jsonSchema, schemaPath } from './published';

export const CONTRACTS = join(REPOSITORY, 'contracts');

/** `published` would write these files, which are committed, by path below contracts/. */
export function committed(): Map<string, string> {
  const paths = [
    'events.md',
    'openapi.json',
    'openapi.yaml',
    'problem-types.md',
    ...filesIn('schemas'),
    ...filesIn('samples'),
  ].filter((path) => existsSync(join(CONTRACTS, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(CONTRACTS, path), 'utf8')]));
}

const filesIn = (folder: string) =>
  existsSync(join(CONTRACTS, folder)) ? readdirSync(join(CONTRACTS, folder)).map((file) => `${folder}/${file}`) : [];

/** The code breaks a promise here: a version that is committed is published, and only grows. */
export function brokenPromises(files: ReadonlyMap<string, string> = committed()): string[] {
  const types = [...files.keys()].flatMap((path) => /^schemas\/(.+)\.json$/.exec(path)?.[1] ?? []);
  return types.flatMap((type) => {
    const definition = EVENT_DEFINITIONS.get(type);
    if (!definition) return [`${type}: the event is gone`];
    const schema = asObject(files.get(schemaPath(definition)));
    const samples = [...files].filter(([path]) => path.startsWith(`samples/${type}.`));
    return [
      ...breaksBetween(schema, asObject(JSON.stringify(jsonSchema(definition)))),
      ...samples.flatMap(([, sample]) =>
        findingsIn(definition, asObject(sample)).map((finding) => `its committed sample no longer fits: ${finding}`),
      ),
    ].map((broken) => `${type}: ${broken}`);
  });
}

const asObject = (json = '{}') => JSON.parse(json) as Record<string, unknown>;
