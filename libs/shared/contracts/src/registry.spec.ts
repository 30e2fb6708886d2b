import { EVENT_DEFINITIONS } from './registry';
import { findingsIn } from './validation';

describe('the registry of events', () => {
  const definitions = [...EVENT_DEFINITIONS.values()];

  it.each(definitions.map((definition) => [definition.type, definition] as const))('%s: its sample fits its schema', (_, definition) =>
    expect(findingsIn(definition, definition.sample)).toEqual([]),
  );

  it('names every type in reverse domain notation with one version number', () =>
    definitions.forEach(({ type }) => expect(type).toMatch(/^nl\.[a-z-]+s\.[a-z-]+\.v\d+$/)));

  it('finds what does not fit and says where', () => {
    const definition = EVENT_DEFINITIONS.get('nl.expenditures.expenditure-recorded.v1')!;
    expect(findingsIn(definition, { ...(definition.sample as object), amount: { value: '1.5', currency: 'EUR' } })).toEqual([
      expect.stringContaining('/amount/value'),
    ]);
  });

  it('lets fields pass that it does not know', () => {
    const definition = EVENT_DEFINITIONS.get('nl.expenditures.expenditure-recorded.v1')!;
    expect(findingsIn(definition, { ...(definition.sample as object), later: true })).toEqual([]);
  });
});
