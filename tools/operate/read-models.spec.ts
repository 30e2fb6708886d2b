import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { SERVICES } from '../start/settings';
import { ownerOf } from './read-models';

function readModelsOf(service: string): string[] {
  const source = join(REPOSITORY, 'apps', service, 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
    .flatMap((file) => {
      const definitions = readFileSync(join(source, file), 'utf8').matchAll(/defineReadModel\(\{\s*name: '([^']+)'/g);
      return [...definitions].map(([, name]) => name ?? '');
    });
}

describe('the owner of a read model', () => {
  it.each(SERVICES.flatMap((service) => readModelsOf(service).map((name) => [name, service])))(
    'of %s is the %s service',
    (name, service) => expect(ownerOf(name)).toBe(service),
  );

  it('is asked for by a name that exists', () => {
    expect(() => ownerOf('underspent')).toThrow(/Name one of the read models: underspend, /);
    expect(() => ownerOf(undefined)).toThrow(/Name one of the read models/);
  });
});
