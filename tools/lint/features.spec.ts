import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

const SERVICES = ['budget', 'projects', 'returns'];

/** These folders of a service hold no feature. */
const SHARED = ['answers', 'domain', 'persistence', 'requests'];

/** A feature changes something when one of its controllers takes a command, a file or an event of another service. */
const CHANGES = /^ *@(Post|Put|Patch|Delete|On)\(| = uploadOf\(/m;

const features = SERVICES.flatMap((service) => {
  const source = join(REPOSITORY, 'apps', service, 'src');
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name))
    .map(({ name }) => {
      const files = readdirSync(join(source, name));
      const code = files.filter((file) => /\.(controller|projection)\.ts$/.test(file));
      return {
        feature: `${service}/${name}`,
        changes: code.some((file) => CHANGES.test(readFileSync(join(source, name, file), 'utf8'))),
        specs: files.filter((file) => file.endsWith('.int-spec.ts')),
      };
    });
});

describe('a feature', () => {
  it.each(features.filter(({ changes }) => changes))(
    'that changes something has an integration spec: $feature',
    ({ specs }) => expect(specs).not.toEqual([]),
  );

  it.each(features.filter(({ changes }) => !changes))('that only shows says so in its name: $feature', ({ feature }) =>
    expect(feature).toMatch(/\/show-/),
  );

  it.each(SERVICES)('that only shows is held by the lists of its service: %s', (service) =>
    expect(existsSync(join(REPOSITORY, 'apps', service, 'src', 'lists.int-spec.ts'))).toBe(true),
  );
});
