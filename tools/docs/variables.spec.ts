import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceConfig } from '@imd/service';
import { getMetadataStorage } from 'class-validator';
import { BudgetConfig } from '../../apps/budget/src/config';
import { GatewayConfig } from '../../apps/gateway/src/config';
import { ProjectsConfig } from '../../apps/projects/src/config';
import { ReturnsConfig } from '../../apps/returns/src/config';
import { REPOSITORY } from '../start/repository';
import { PAGES } from './pages';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
const variablesIn = (text: string) => new Set(text.match(/\bIMD_[A-Z]+(?:_[A-Z]+)*\b/g) ?? []);

const OF_SERVICES = new Set(
  [ServiceConfig, BudgetConfig, GatewayConfig, ProjectsConfig, ReturnsConfig].flatMap((type) =>
    getMetadataStorage()
      .getTargetValidationMetadatas(type, '', true, false)
      .map(({ propertyName }) => propertyName),
  ),
);
/** The programs that a person starts read these by name. */
const OF_TOOLS = new Set(
  ['start', 'dev-stack', 'issuer', 'load', 'contracts/openapi'].flatMap((folder) =>
    readdirSync(join(REPOSITORY, 'tools', folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .flatMap((name) =>
        [...read(`tools/${folder}/${name}`).matchAll(/'(IMD_[A-Z_]+)'/g)].map(([, found = '']) => found),
      ),
  ),
);
/** It ends a process on purpose, for our own tests. */
const FOR_TESTS = ['IMD_FAILPOINT'];

describe('the variables', () => {
  it.each(PAGES)('of %s are read by a service or by a program', (page) =>
    expect([...variablesIn(read(page))].filter((name) => !OF_SERVICES.has(name) && !OF_TOOLS.has(name))).toEqual([]),
  );

  it('of every service are in the page for operations', () => {
    const documented = variablesIn(read('docs/operations.md'));
    expect(OF_SERVICES.size).toBeGreaterThan(30);
    expect([...OF_SERVICES].filter((name) => !documented.has(name) && !FOR_TESTS.includes(name))).toEqual([]);
  });

  it('of `npm start` are in the page for operations', () => {
    const documented = variablesIn(read('docs/operations.md'));
    const settings = variablesIn(read('tools/start/settings.ts'));
    expect(settings.size).toBeGreaterThan(7);
    expect([...settings].filter((name) => !documented.has(name))).toEqual([]);
  });
});
