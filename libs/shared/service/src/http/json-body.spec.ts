import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, anything, json, property } from 'fast-check';
import { HttpRefused } from './http-refusals';
import { parseJsonBody } from './json-body';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
}

/** The largest body that a schema describes has this many keys and members of arrays. */
function largest(schema: Schema, resolve: (reference: string) => Schema): { keys: number; members: number } {
  if (schema.$ref !== undefined) return largest(resolve(schema.$ref), resolve);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map((part) => largest(part, resolve));
  for (const property of Object.values(schema.properties ?? {})) {
    const { keys, members } = largest(property, resolve);
    parts.push({ keys: keys + 1, members });
  }
  if (schema.items) {
    const { keys, members } = largest(schema.items, resolve);
    const member = schema.items.$ref === undefined ? schema.items : resolve(schema.items.$ref);
    // A list whose members must differ can hold one of each.
    const most = schema.maxItems ?? member.enum?.length ?? Infinity;
    parts.push({ keys: keys === 0 ? 0 : most * keys, members: most + (members === 0 ? 0 : most * members) });
  }
  return {
    keys: parts.reduce((sum, { keys }) => sum + keys, 0),
    members: parts.reduce((sum, { members }) => sum + members, 0),
  };
}

/** A body is refused with a code, and with the rule and pointer of every finding. */
function refused(body: string | Uint8Array) {
  try {
    parseJsonBody(Buffer.from(body as string));
  } catch (error) {
    if (!(error instanceof HttpRefused)) throw error;
    const { errors = [] } = error.facts as { errors?: { pointer: string; rule: string }[] };
    return { code: error.code, at: errors.map(({ pointer, rule }) => `${rule} ${pointer}`) };
  }
  return null;
}

const nested = (depth: number) => `{"a":`.repeat(depth - 1) + '{}' + '}'.repeat(depth - 1);

describe('a body', () => {
  it('gives what JSON.parse gives, for anything that JSON.stringify writes', () =>
    assert(
      property(json({ depthSize: 'small' }), (text) => {
        const body = `{"a":${text}}`;
        const refusal = refused(body);
        // The generator draws keys and numbers that no body may hold now and then.
        if (refusal === null) expect(parseJsonBody(Buffer.from(body))).toEqual(JSON.parse(body));
        else expect(refusal.code).toMatch(/^(json-key-forbidden|json-number-inexact|body-too-deep)$/);
      }),
      { numRuns: 500 },
    ));

  it('is never refused with anything but a refusal, whatever it is', () =>
    assert(
      property(anything({ withSparseArray: true, withTypedArray: true }), (value) => {
        for (const body of [JSON.stringify(value) ?? '', (JSON.stringify(value) ?? '{').slice(0, -1)]) refused(body);
      }),
      { numRuns: 500 },
    ));

  it.each([
    ['', 'body-missing'],
    ['\ufeff{}', 'body-not-utf8'],
    [Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), 'body-not-utf8'],
    ['{"a":1} x', 'json-malformed'],
    ['{"a":1}{}', 'json-malformed'],
    ['{"a":1,}', 'json-malformed'],
    ["{'a':1}", 'json-malformed'],
    ['{"a":NaN}', 'json-malformed'],
    ['{"a":01}', 'json-malformed'],
    ['{"a":"\n"}', 'json-malformed'],
    ['null', 'body-not-object'],
    ['[]', 'body-not-object'],
    ['[{"a":1}]', 'body-not-object'],
    ['"a"', 'body-not-object'],
    ['1', 'body-not-object'],
  ])('%j is refused as %s', (body, code) => expect(refused(body)?.code).toBe(code));

  it('that is broken is not quoted', () =>
    expect(() => parseJsonBody(Buffer.from('{"secret": tru }'))).not.toThrow(/secret|tru/));

  it.each([
    ['{"a":1,"a":1}', ['json-key-duplicate /a']],
    ['{"a":1,"\\u0061":2}', ['json-key-duplicate /a']],
    ['{"a":{"b":[{"c":1},{"c":1,"d":"x","c":2}]}}', ['json-key-duplicate /a/b/1/c']],
    ['{"a/b~c":1,"a/b~c":1}', ['json-key-duplicate /a~1b~0c']],
    ['{"a":"{\\"b\\":1,\\"b\\":1}","b":"\\\\","c":1}', []],
    ['{"a":{"x":1},"b":{"x":1}}', []],
  ])('%s has each key once, or it is refused with the pointer', (body, at) =>
    expect(refused(body)?.at ?? []).toEqual(at),
  );

  it.each([
    ['{"__proto__":{"admin":true}}', ['json-key-forbidden /__proto__']],
    ['{"\\u005f_proto__":1}', ['json-key-forbidden /__proto__']],
    [
      '{"a":[{"constructor":{"prototype":1}}]}',
      ['json-key-forbidden /a/0/constructor', 'json-key-forbidden /a/0/constructor/prototype'],
    ],
    ['{"project":{"$ne":null}}', ['json-key-forbidden /project/$ne']],
    ['{"amount.value":"1.00"}', ['json-key-forbidden /amount.value']],
    ['{"a\\u0000":1}', ['json-key-forbidden /a\0']],
    ['{"a":"$ne","b":"__proto__"}', []],
  ])('%s holds no key that means something to the store or to JavaScript', (body, at) =>
    expect(refused(body)?.at ?? []).toEqual(at),
  );

  it.each([
    ['9007199254740991', true],
    ['-9007199254740991', true],
    ['9007199254740993', false],
    ['123456789012345', true],
    ['0.123456789012345', true],
    ['0.1234567890123456', false],
    ['1.00000000000000000', false],
    ['1e400', false],
    ['-1e400', false],
    ['1e-400', false],
    ['0e5', true],
    ['1e5', true],
    ['1'.repeat(400), false],
  ])('the number %s fits without loss: %s', (number, exact) =>
    expect(refused(`{"a":[${number}]}`)?.at ?? []).toEqual(exact ? [] : ['json-number-inexact /a/0']),
  );

  it('nests at most twenty deep', () => {
    expect(refused(nested(20))).toBeNull();
    expect(refused(nested(21))).toMatchObject({ code: 'body-too-deep' });
    expect(refused(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({ code: 'body-too-deep' });
  });

  const keys = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `"k${from + index}":1`).join(',');
  const members = (count: number, member: string) => `[${Array(count).fill(member).join(',')}]`;

  it.each([
    ['in one object', (count: number) => `{${keys(count)}}`, ''],
    ['in many', (count: number) => `{"a":[{${keys(count / 2)}},{${keys(count / 2 - 1)}}]}`, '/a/1'],
  ])('has at most four thousand keys, %s', (_where, body, pointer) => {
    expect(refused(body(4_000))).toBeNull();
    expect(refused(body(4_002))).toEqual({ code: 'body-too-many-keys', at: [`body-too-many-keys ${pointer}`] });
  });

  it.each([
    ['in one array', (count: number) => `{"a":${members(count, '{}')}}`, '/a'],
    ['in many', (count: number) => `{"a":${members(count / 2, '0')},"b":${members(count / 2, '0')}}`, '/b'],
    ['in arrays of arrays', (count: number) => `{"a":${members(count / 2, '[]')}}`, '/a'],
  ])('has at most two thousand members of arrays, %s', (_where, body, pointer) => {
    expect(refused(body(2_000))).toBeNull();
    expect(refused(body(2_002))).toMatchObject({ code: 'body-too-many-members' });
    expect(refused(body(2_002))?.at).toEqual([expect.stringContaining(`body-too-many-members ${pointer}`)]);
  });

  it('has room for the largest body that an operation describes, and half as much again', () => {
    const description = JSON.parse(readFileSync(join(__dirname, '../../../../../contracts/openapi.json'), 'utf8')) as {
      paths: Record<string, Record<string, { requestBody?: { content: { 'application/json'?: { schema: Schema } } } }>>;
      components: { schemas: Record<string, Schema> };
    };
    const resolve = (reference: string) => description.components.schemas[reference.split('/').at(-1) ?? ''] ?? {};
    const bodies = Object.values(description.paths)
      .flatMap((operations) => Object.values(operations))
      .flatMap(({ requestBody }) => requestBody?.content['application/json']?.schema ?? []);
    expect(bodies.length).toBeGreaterThan(30);
    for (const body of bodies) {
      const most = largest(body, resolve);
      expect(most.keys).toBeGreaterThan(0);
      expect(most.keys * 1.5).toBeLessThan(4_000);
      expect(most.members * 1.5).toBeLessThan(2_000);
    }
  });

  it('is read to the key or the member that is one too many, and no further', () => {
    const read = jest.spyOn(Set.prototype, 'add');
    expect(refused(`{${keys(85_000)}}`)?.code).toBe('body-too-many-keys');
    expect(read.mock.calls.length).toBeLessThanOrEqual(4_000);
    read.mockRestore();
  });

  it('is told a hundred findings, and how many more there are', () => {
    const facts = (count: number) => {
      try {
        parseJsonBody(Buffer.from(`{"a":${members(count, '1e999')}}`));
      } catch (error) {
        return (error as HttpRefused).facts as { errors: unknown[]; furtherErrors?: number };
      }
      return null;
    };
    expect(facts(100)?.errors).toHaveLength(100);
    expect(facts(100)).not.toHaveProperty('furtherErrors');
    expect(facts(130)?.errors).toHaveLength(100);
    expect(facts(130)?.furtherErrors).toBe(30);
  });

  it('holds no half of a surrogate pair, which a store would change', () => {
    expect(refused('{"a":"\\ud83d\\ude00"}')).toBeNull();
    expect(refused('{"a":"\\ud83d"}')?.at).toEqual(['json-text-malformed /a']);
  });

  it('is told everything at once', () =>
    expect(refused('{"a":1,"a":2,"$b":1e999}')?.at).toEqual([
      'json-key-duplicate /a',
      'json-key-forbidden /$b',
      'json-number-inexact /$b',
    ]));

  it('takes time in proportion to its length', () => {
    const quotes = `{"a":"${'\\"'.repeat(500_000)}"}`;
    const slashes = `{"a":"${'\\\\'.repeat(500_000)}"}`;
    for (const body of [quotes, slashes]) {
      const began = performance.now();
      expect(refused(body)).toBeNull();
      expect(performance.now() - began).toBeLessThan(1_000);
    }
  });
});
