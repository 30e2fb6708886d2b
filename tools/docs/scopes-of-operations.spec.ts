import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES, type Scope } from '@imd/service';
import { ROLES } from '../issuer/roles';
import { REPOSITORY } from '../start/repository';

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly required?: boolean;
}

interface Described {
  readonly id: string;
  readonly method: string;
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
}

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
const PAGE = read('docs/api.md');
const sectionOf = (heading: string) => PAGE.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const described = ((): Described[] => {
  const { paths, components } = JSON.parse(read('contracts/openapi.json')) as {
    paths: Record<
      string,
      Record<string, { operationId: string; security: Record<string, string[]>[]; parameters?: Parameter[] }>
    >;
    components: { parameters: Record<string, Parameter> };
  };
  const resolved = ({ $ref, ...inline }: Parameter) =>
    $ref === undefined ? inline : (components.parameters[$ref.split('/').at(-1) ?? ''] ?? {});
  return Object.values(paths).flatMap((operations) =>
    Object.entries(operations).map(([method, { operationId: id, security, parameters = [] }]) => ({
      id,
      method,
      scopes: security.flatMap((one) => Object.values(one).flat()),
      parameters: parameters.map(resolved),
    })),
  );
})();
const idsOf = (matches: (operation: Described) => boolean) =>
  described
    .filter(matches)
    .map(({ id }) => id)
    .sort();

describe('the page about calling the API', () => {
  const rights = sectionOf('Roles and scopes');

  it('says which scopes each role holds, all of them and no other', () => {
    const rows = [...rights.matchAll(/^\| `([a-z-]+)` +\|(.*)\|(.*)\|$/gm)].map(([, role = '', scopes = '']) => [
      role,
      codeIn(scopes),
    ]);
    expect(Object.fromEntries(rows)).toEqual(ROLES);
  });

  it.each(Object.keys(SCOPES) as Scope[])('says which operations need %s, as the description does', (scope) => {
    const [, item] = new RegExp(`^- \`${scope}\`([\\s\\S]*?)(?=^- |^$)`, 'm').exec(rights) ?? [];
    expect(item).toBeDefined();
    expect(codeIn(item ?? '').sort()).toEqual(idsOf(({ scopes }) => scopes.includes(scope)));
  });

  const [, needed = '', optional = ''] =
    /needed\s+by([\s\S]*?)optional\s+for([\s\S]*?)The\s+key\s+is/.exec(sectionOf('Retries')) ?? [];
  const takesKey = (required: boolean, method: string) =>
    idsOf(
      (operation) =>
        operation.method === method &&
        operation.parameters.some((each) => each.name === 'Idempotency-Key' && (each.required ?? false) === required),
    );

  it('says exactly which operations need an idempotency key', () => {
    expect(codeIn(needed).sort()).toEqual(takesKey(true, 'post'));
    expect([...takesKey(true, 'put'), ...takesKey(true, 'patch')]).toEqual([]);
  });

  it('says which others take one: two of POST, and each PUT and PATCH', () => {
    expect(codeIn(optional).sort()).toEqual(takesKey(false, 'post'));
    expect([...takesKey(false, 'put'), ...takesKey(false, 'patch')].sort()).toEqual(
      idsOf(({ method }) => ['put', 'patch'].includes(method)),
    );
  });

  it('names the operations that take asOf', () => {
    const [, named = ''] = /`asOf`([\s\S]*?)\./.exec(sectionOf('At a date')) ?? [];
    expect(codeIn(named).sort()).toEqual(idsOf(({ parameters }) => parameters.some(({ name }) => name === 'asOf')));
  });
});
