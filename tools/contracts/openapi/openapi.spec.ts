import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needing } from '@imd/testing';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { REPOSITORY } from '../../start/repository';
import { CONTRACTS } from '../committed';
import { DESIGN_RULES, LINTER } from './conformance';
import { openApiDocument } from './document';
import { GO, oasdiff } from './oasdiff';
import { describedRoutes, silentRoutes } from './operations';
import { SERVICES } from './services';

type Json = Record<string, unknown>;

const OPENAPI = join(CONTRACTS, 'openapi.json');
const RELEASED = join(CONTRACTS, 'released', 'openapi.json');

const routes = SERVICES.flatMap(({ module }) => describedRoutes(module));

describe('the description of the API', () => {
  it.each(SERVICES)('leaves out no route of $tag', ({ module }) => expect(silentRoutes(module)).toEqual([]));

  it('names every operation once', () => {
    const ids = routes.map(({ operation }) => operation.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]*)+$/.test(id))).toEqual([]);
  });

  it('asks to read for reading and to write for changing', () => {
    const wrong = routes.filter(({ method, operation }) => (method === 'get') !== operation.scope.endsWith(':read'));
    expect(wrong.map(({ operation }) => operation.id)).toEqual([]);
  });

  it('tells what may be absent from what may be null too', () => {
    const { schemas } = openApiDocument()['components'] as { schemas: Record<string, Json> };
    expect(schemas['ChangeProjectRequest']).toMatchObject({
      properties: {
        title: { $ref: '#/components/schemas/LabelRequest' },
        description: { anyOf: [{ $ref: '#/components/schemas/LabelRequest' }, { type: 'null' }] },
      },
    });
  });

  it('says in the words of the code what a body and its fields are', () => {
    const { schemas } = openApiDocument()['components'] as { schemas: Record<string, Json> };
    expect(schemas['LabelRequest']?.['description']).toBe(
      'Text for people in Dutch, in English or in both: at least one of them is given.',
    );
    expect(schemas['MoneyRequest']).not.toHaveProperty('description');
    expect(schemas['ProvenanceRequest']).toMatchObject({ properties: { invented: { description: 'Demo data.' } } });
  });

  it('bounds every number that it takes, so that each is exact in every reader of JSON', () => {
    const { schemas } = openApiDocument()['components'] as { schemas: Record<string, Json> };
    const unbounded = Object.entries(schemas).flatMap(([name, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, Json>).flatMap(([field, { type, maximum }]) =>
        name.endsWith('Request') && [type].flat().includes('integer') && maximum === undefined
          ? [`${name}.${field}`]
          : [],
      ),
    );
    expect(unbounded).toEqual([]);
  });

  describe('is one that generators of clients read', () => {
    const document = openApiDocument();
    const { schemas, parameters, responses } = document['components'] as Record<string, Record<string, Json>>;
    const operations = Object.values(document['paths'] as Record<string, Record<string, Json>>).flatMap(
      Object.values,
    ) as Json[];
    const partsOf = (part: unknown, at: string): [string, Json][] =>
      typeof part === 'object' && part !== null
        ? [[at, part as Json], ...Object.entries(part).flatMap(([key, value]) => partsOf(value, `${at}/${key}`))]
        : [];
    const inside = Object.entries(schemas ?? {}).flatMap(([name, schema]) => partsOf(schema, name));

    it('without `const` and `allOf`, which some read as nothing', () =>
      expect(inside.filter(([, part]) => 'const' in part || 'allOf' in part).map(([at]) => at)).toEqual([]));

    it('in which every list of values has a name', () =>
      expect(inside.filter(([at, part]) => Array.isArray(part['enum']) && at.includes('/')).map(([at]) => at)).toEqual(
        [],
      ));

    it('in which no field takes the name of another schema: a generator calls the part of a Project in `status` ProjectStatus', () => {
      const pascal = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
      const made = inside.filter(([at, part]) => at.includes('/properties/') && part['type'] === 'object');
      const names = made.map(([at]) =>
        at
          .replaceAll(/\/(properties|anyOf|\d+)(?=\/|$)/g, '')
          .split('/')
          .map(pascal)
          .join(''),
      );
      expect(names.length).toBeGreaterThan(40);
      expect(names.filter((name) => name in (schemas ?? {}))).toEqual([]);
    });

    it('in which every refusal is the one problem, by reference', () => {
      const refusals = operations.flatMap(({ responses: all }) =>
        Object.entries(all as Json).filter(([status]) => status >= '400'),
      );
      expect(refusals.length).toBeGreaterThan(1_000);
      for (const [, refusal] of refusals) {
        const name = String((refusal as Json)['$ref']).replace('#/components/responses/', '');
        expect(responses?.[name]).toMatchObject({
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        });
      }
    });

    it('in which a caller who asks too often is told how often it may ask, and each who must wait for how long', () => {
      const refusals = Object.entries(responses ?? {}).filter(([name]) => /([45]\d\d|Other)$/.test(name));
      expect(refusals.map(([name]) => name)).toEqual(expect.arrayContaining(['Any429', 'Read503', 'Write503']));
      for (const [name, refusal] of refusals) {
        const headers = Object.keys(refusal['headers'] as Json);
        expect([name, headers.includes('Retry-After')]).toEqual([name, /(429|503)$/.test(name)]);
        expect([name, headers.includes('RateLimit-Limit')]).toEqual([name, name.endsWith('429')]);
      }
    });

    it('in which each parameter and answer of several operations stands once', () => {
      const parts = operations.flatMap((operation) => [
        ...(operation['parameters'] as Json[]).map((each) => [String(each['name']), JSON.stringify(each)]),
        ...Object.values(operation['responses'] as Json).map((each) => ['', JSON.stringify(each)]),
      ]);
      const inline = parts.filter(([, part]) => !part?.startsWith('{"$ref"'));
      const times = new Map<string, number>();
      for (const [, part = ''] of inline) times.set(part, (times.get(part) ?? 0) + 1);
      const repeated = [...times].filter(([, count]) => count > 1).map(([part]) => part);
      // Another parameter of the same name is in more places: by the name alone they cannot be told apart.
      const named = new Set(Object.values(parameters ?? {}).map((each) => each['name']));
      expect(repeated.filter((part) => !named.has((JSON.parse(part) as Json)['name']))).toEqual([]);
    });

    it('which puts nothing into a header or parameter that its caller did not choose', () => {
      const own = operations.flatMap((operation) => operation['parameters'] as Json[]);
      const filled = [...own, ...Object.values(parameters ?? {})].flatMap((each) =>
        partsOf(each, String(each['name'])),
      );
      expect(filled.filter(([, part]) => ['example', 'examples', 'default'].some((key) => key in part))).toEqual([]);
    });

    it('with every list in a query given as the server reads it', () => {
      const lists = [
        ...operations.flatMap((operation) => operation['parameters'] as Json[]),
        ...Object.values(parameters ?? {}),
      ].filter(({ schema }) => (schema as Json | undefined)?.['type'] === 'array');
      expect(lists.length).toBeGreaterThan(25);
      for (const list of lists) expect(list).toMatchObject({ in: 'query', style: 'form', explode: false });
    });

    it('within 900 kB', () => expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThan(900_000));
  });

  it('has examples that its own schemas accept', () => {
    const document = openApiDocument();
    const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
    ajv.addSchema({ ...document, $id: 'api' });
    const findings = Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(
      ([path, operations]) =>
        Object.entries(operations).flatMap(([method, operation]) => {
          const body = operation['requestBody'] as { content: Record<string, { example: unknown }> } | undefined;
          const content = body?.content['application/json'];
          if (!content) return [];
          const steps = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
          const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('/', '~1'))).join('/');
          const validate = ajv.compile({ $ref: `api#/${pointer}` });
          return validate(content.example) ? [] : [`${method} ${path}: ${ajv.errorsText(validate.errors)}`];
        }),
    );
    expect(findings).toEqual([]);
  });
});

/** Other people's programs check the committed file. */
describe('the committed description', () => {
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return { status, said: `${stdout}${stderr}` };
  };
  const npx = (name: string) => join(REPOSITORY, 'node_modules', '.bin', name);

  needing(LINTER, it)(
    'passes the linter of the NL API Design Rules without an error or a warning',
    () => {
      const { status, said } = run(npx('spectral'), 'lint', '-F', 'hint', '-r', DESIGN_RULES, OPENAPI);
      expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('No results') });
    },
    60_000,
  );

  it('is valid OpenAPI 3.1 (redocly)', () => {
    const { status, said } = run(npx('redocly'), 'lint', '--extends=spec', OPENAPI);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('is valid') });
  }, 60_000);

  needing(GO, it)(
    'breaks no client of the last released one (oasdiff)',
    async () => {
      const { status, said } = run(await oasdiff(), 'breaking', RELEASED, OPENAPI, '--fail-on', 'ERR');
      expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    },
    300_000,
  );

  it('has its version where the released one has a lower one or the same', () => {
    expect(existsSync(RELEASED)).toBe(true);
    const versions = [RELEASED, OPENAPI].map(
      (file) => (JSON.parse(readFileSync(file, 'utf8')) as { info: { version: string } }).info.version,
    );
    const [released, current] = versions.map((version) => version.split('.').map(Number));
    expect(
      (current ?? []).map((part, n) => part - (released?.[n] ?? 0)).find((difference) => difference !== 0) ?? 0,
    ).toBeGreaterThanOrEqual(0);
  });
});
