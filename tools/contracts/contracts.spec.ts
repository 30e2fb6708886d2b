import { EVENT_DEFINITIONS } from '@imd/contracts';
import { brokenPromises, committed } from './committed';
import { jsonSchema, published, samplePath, schemaPath } from './published';

describe('the committed contracts', () => {
  it('are what the code says (else: npm run contracts)', () => {
    const [files, code] = [committed(), published()];
    expect([...files.keys()].sort()).toEqual([...code.keys()].sort());
    for (const [path, text] of code) expect({ path, text: files.get(path) }).toEqual({ path, text });
  });

  it('break no reader', () => expect(brokenPromises()).toEqual([]));

  it('give every schema the name that its events carry as dataschema', () => {
    for (const definition of EVENT_DEFINITIONS.values()) {
      expect(jsonSchema(definition)).toMatchObject({ $id: definition.dataschema, description: definition.meaning });
    }
  });
});

describe('a promise to readers', () => {
  const definition = EVENT_DEFINITIONS.get('nl.expenditures.expenditure-recorded.v1')!;
  const promised = (schema: object, sample: unknown = definition.sample) =>
    new Map([
      [schemaPath(definition), JSON.stringify(schema)],
      [samplePath(definition), JSON.stringify(sample)],
    ]);

  it('is kept when nothing changed', () => expect(brokenPromises(promised(jsonSchema(definition)))).toEqual([]));

  it('is broken when a property of the committed schema is gone', () => {
    const { properties, ...rest } = jsonSchema(definition) as { properties: object };
    expect(brokenPromises(promised({ ...rest, properties: { ...properties, iban: { type: 'string' } } }))).toEqual([
      'nl.expenditures.expenditure-recorded.v1: /iban was removed',
    ]);
  });

  it('is broken when the committed sample no longer fits', () =>
    expect(
      brokenPromises(promised(jsonSchema(definition), { ...(definition.sample as object), year: '2010' })),
    ).toEqual(['nl.expenditures.expenditure-recorded.v1: its committed sample no longer fits: /year must be integer']));

  it('is broken when the event is gone', () =>
    expect(brokenPromises(new Map([['schemas/nl.pigeons.pigeon-sent.v1.json', '{}']]))).toEqual([
      'nl.pigeons.pigeon-sent.v1: the event is gone',
    ]));
});
