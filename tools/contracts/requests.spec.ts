import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { OWNERS } from '../../apps/gateway/src/forward/owners';
import { InputInvalid, inputPipe } from '../../libs/shared/service/src/http/input-problem';
import { LabelRequest } from '../../libs/shared/service/src/requests/shared.requests';
import { REPOSITORY } from '../start/repository';
import { describedRoutes, type RequestClass } from './openapi/operations';
import { SERVICES } from './openapi/services';

interface Described {
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: Readonly<Record<string, { readonly maxLength?: number }>> }>
    >;
  };
}

const ROUTES = SERVICES.flatMap(({ tag, module }) => describedRoutes(module).map((route) => ({ tag, ...route })));

const rulesOf = (type: RequestClass) => getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
const classOf = (type: RequestClass, property: string) =>
  // The type of a nested field is known to class-transformer alone.
  defaultMetadataStorage.findTypeMetadata(type, property)?.typeFunction() as RequestClass | undefined;

/** The request class comes with every class that stands inside it. */
function withParts(type: RequestClass, seen = new Set<RequestClass>()): Set<RequestClass> {
  if (seen.has(type)) return seen;
  seen.add(type);
  for (const { propertyName } of rulesOf(type)) {
    const part = classOf(type, propertyName);
    if (part) withParts(part, seen);
  }
  return seen;
}

const BODIES = [...new Set(ROUTES.flatMap(({ body }) => (body ? [...withParts(body)] : [])))];

describe('the addresses', () => {
  it.each([...new Set(ROUTES.map(({ path }) => path))])(
    '/core/path-segments-kebab-case and /core/uri-version: %s',
    (path) => {
      for (const segment of path.slice(1).split('/')) {
        expect(segment).toMatch(/^(\{[a-z][a-zA-Z0-9]*\}|[a-z0-9]+(-[a-z0-9]+)*)$/);
      }
      expect(path).toMatch(/^\/v1\/[^v]/);
    },
  );

  it('/core/query-keys-camel-case: every parameter', () => {
    const keys = ROUTES.flatMap(({ query }) => (query ? rulesOf(query).map(({ propertyName }) => propertyName) : []));
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  it('/core/date-time/timezone: requests take days and no times, so there is no offset to take', () => {
    const rules = [...new Set(BODIES.flatMap((type) => rulesOf(type).map(({ name }) => name)))];
    expect(rules).toContain('isCalendarDate');
    expect(rules.filter((name) => /iso8601|rfc3339|dateString|isDate$/i.test(name ?? ''))).toEqual([]);
  });

  it.each(Object.entries(OWNERS))('of the %s service are those that the gateway hands to it', (owner, resources) => {
    const own = ROUTES.filter(({ tag }) => tag === owner).map(({ path }) => path.split('/')[2]);
    expect([...new Set(own)].sort()).toEqual([...resources].sort());
  });

  it('are described with the lengths that they are held to, also where a code is shorter than others', async () => {
    const described = JSON.parse(await readFile(join(REPOSITORY, 'contracts', 'openapi.json'), 'utf8')) as Described;
    const limits = BODIES.flatMap((type) =>
      rulesOf(type)
        .filter(({ name }) => name === 'maxLength')
        .map(({ propertyName, constraints }) => ({ type: type.name, propertyName, most: constraints?.[0] as number })),
    );
    expect(limits.length).toBeGreaterThan(3);
    for (const { type, propertyName, most } of limits)
      expect([type, propertyName, described.components.schemas[type]?.properties?.[propertyName]?.maxLength]).toEqual([
        type,
        propertyName,
        most,
      ]);
  });

  it('/core/http-safety: nothing that is read takes a body or books', () => {
    const read = ROUTES.filter(({ method }) => method === 'get');
    expect(read.filter(({ body, books }) => body !== null || books)).toEqual([]);
  });
});

describe('the fields of a body', () => {
  it.each(BODIES.map((type) => [type.name, type] as const))(
    '%s: an array does not stand for an object',
    (_name, type) => {
      const rules = rulesOf(type);
      const single = rules.filter(({ type: kind, each }) => kind === ValidationTypes.NESTED_VALIDATION && !each);
      const objects = new Set(rules.filter(({ name }) => name === 'isObject').map(({ propertyName }) => propertyName));
      expect(single.map(({ propertyName }) => propertyName).filter((name) => !objects.has(name))).toEqual([]);
    },
  );
});

describe('a text of a body', () => {
  const TEXTS = BODIES.flatMap((type) =>
    [...new Set(rulesOf(type).map(({ propertyName }) => propertyName))]
      .filter((property) => classOf(type, property) === LabelRequest)
      .map((property) => [type.name, property, type] as const),
  );

  it('is there', () => expect(TEXTS.length).toBeGreaterThan(50));

  it.each(TEXTS)('%s.%s: may be in one language, and not in none', async (_name, property, type) => {
    const aboutText = async (text: object) => {
      const refused: unknown = await inputPipe()
        .transform({ [property]: text }, { type: 'body', metatype: type })
        .catch((error: unknown) => error);
      const errors = refused instanceof InputInvalid ? refused.errors : [];
      return errors.filter(({ pointer }) => pointer.startsWith(`/${property}`)).map(({ rule }) => rule);
    };
    expect(await aboutText({ nl: 'Terugkeer' })).toEqual([]);
    expect(await aboutText({ nl: null, en: 'Return' })).toEqual([]);
    expect(await aboutText({})).toEqual(['in-a-language']);
    expect(await aboutText({ nl: null, en: null })).toEqual(['in-a-language']);
    expect(await aboutText({ nl: ' ', en: null })).toEqual(['matches']);
  });
});

describe('the sentences about a wrong request', () => {
  const GARBAGE = [null, 1, -1.5, 'x'.repeat(50_000), '', true, [], ['x', 'x', {}], { purpos: 1 }, {}];
  const REQUESTS = [
    ...new Map(
      ROUTES.flatMap(({ body, query, parameters }) =>
        (
          [
            ['body', body],
            ['query', query],
            ['param', parameters],
          ] as const
        ).flatMap(([type, metatype]) => (metatype ? [[metatype, { type, metatype }] as const] : [])),
      ),
    ).values(),
  ];

  it.each(REQUESTS.map((request) => [request.metatype.name, request] as const))(
    'are our own: %s',
    async (_name, request) => {
      const names = [...new Set(rulesOf(request.metatype).map(({ propertyName }) => propertyName))];
      const said: string[] = [];
      for (const garbage of GARBAGE) {
        const input = Object.fromEntries([...names, 'purpos'].map((name) => [name, garbage]));
        const refused = await inputPipe()
          .transform(input, request)
          .catch((error: unknown) => error);
        if (!(refused instanceof InputInvalid)) throw new Error(`${JSON.stringify(garbage)} is taken`);
        said.push(...refused.errors.map(({ detail }) => detail));
      }
      // The library that checks input writes these words.
      expect(
        said.filter((sentence) =>
          /\bmust\b|should not|each value in|nested property|unknown value|undefined/.test(sentence),
        ),
      ).toEqual([]);
    },
  );
});
