import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_DEFINITIONS, isEventDefinition } from './registry';
import { told } from './one-language';
import { findingsIn } from './validation';

/** The files that define events lie in the folders of the services that own them. */
const files = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: service }) => readdirSync(join(__dirname, service)).map((file) => `${service}/${file}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('/index.ts'));

describe('the registry of events', () => {
  const definitions = [...EVENT_DEFINITIONS.values()];

  it.each(files)('holds every event of %s', async (path) => {
    const exported = Object.values((await import(join(__dirname, path))) as Record<string, unknown>);
    const defined = exported.filter(isEventDefinition);
    expect(defined).not.toEqual([]);
    for (const definition of defined) expect(EVENT_DEFINITIONS.get(definition.type)).toBe(definition);
  });

  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    '%s: its sample fits its schema',
    (_, definition) =>
      expect(
        [definition.sample, ...Object.values(definition.laterSamples)].flatMap((sample) =>
          findingsIn(definition, told(definition, sample)),
        ),
      ).toEqual([]),
  );

  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    '%s: names by fields of its own the part that it restates',
    (_, { restates, sample }) =>
      expect(Object.keys(sample as object)).toEqual(expect.arrayContaining([...(restates ?? [])])),
  );

  it.each(
    definitions.filter(({ meaning }) => /\breplaces?\b/.test(meaning)).map(({ type, restates }) => [type, restates]),
  )('%s: restates what it replaces', (_, restates) => expect(restates).not.toBeNull());

  it('names every type in reverse domain notation with one version number', () =>
    definitions.forEach(({ type }) => expect(type).toMatch(/^nl\.[a-z-]+s\.[a-z-]+\.v\d+$/)));

  it('finds what does not fit and says where', () => {
    const definition = EVENT_DEFINITIONS.get('nl.expenditures.expenditure-recorded.v1')!;
    expect(
      findingsIn(definition, { ...(definition.sample as object), amount: { value: '1.5', currency: 'EUR' } }),
    ).toEqual([expect.stringContaining('/amount/value')]);
  });

  it('lets fields pass that it does not know', () => {
    const definition = EVENT_DEFINITIONS.get('nl.expenditures.expenditure-recorded.v1')!;
    expect(findingsIn(definition, { ...(definition.sample as object), later: true })).toEqual([]);
  });
});
