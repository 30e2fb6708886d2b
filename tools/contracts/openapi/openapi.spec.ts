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
    expect(schemas['LabelRequest']?.['description']).toBe('Text for people in Dutch and English.');
    expect(schemas['MoneyRequest']).not.toHaveProperty('description');
    expect(schemas['ProvenanceRequest']).toMatchObject({ properties: { invented: { description: 'Demo data.' } } });
  });

  it('bounds every number that it takes, so that each is exact in every reader of JSON', () => {
    const { schemas } = openApiDocument()['components'] as { schemas: Record<string, Json> };
    const unbounded = Object.entries(schemas).flatMap(([name, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, Json>).flatMap(([field, { type, maximum }]) =>
        name.endsWith('Request') && [type].flat().includes('integer') && maximum === undefined ? [`${name}.${field}`] : [],
      ),
    );
    expect(unbounded).toEqual([]);
  });

  it('has examples that its own schemas accept', () => {
    const document = openApiDocument();
    const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
    ajv.addSchema({ ...document, $id: 'api' });
    const findings = Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(([path, operations]) =>
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

/** Other people's programs, each with the committed file. */
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
    const versions = [RELEASED, OPENAPI].map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { info: { version: string } }).info.version);
    const [released, current] = versions.map((version) => version.split('.').map(Number));
    expect((current ?? []).map((part, n) => part - (released?.[n] ?? 0)).find((difference) => difference !== 0) ?? 0).toBeGreaterThanOrEqual(0);
  });
});
