import { FIRST_HAND } from '@imd/kernel';
import { recordFamilyTracing as record, type FamilyTracing, type GivenTracing } from './family-tracing';

const ANGOLA: GivenTracing = {
  id: 'angola-2010',
  country: 'AO',
  from: '2010-01-01',
  to: '2010-12-31',
  requests: 40,
  found: 12,
  remark: null,
  provenance: FIRST_HAND,
};
const NONE = { country: 'AO', periods: [] };
const recordFamilyTracing = (
  before: FamilyTracing | null,
  given: GivenTracing,
  traced: Parameters<typeof record>[2] = NONE,
) => record(before, given, traced, new Date('2011-06-10T12:00:00Z'));
const publishedOf = (numbers: Partial<GivenTracing>, before: FamilyTracing | null = null) =>
  recordFamilyTracing(before, { ...ANGOLA, ...numbers }).state.published;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('family tracing', () => {
  it('is told with its numbers, and may have each of them unknown', () => {
    expect(recordFamilyTracing(null, ANGOLA).events).toMatchObject([
      { data: { tracingId: 'angola-2010', requests: 40, found: 12, suppressed: false } },
    ]);
    expect(publishedOf({ requests: null, found: null })).toEqual({ requests: null, found: null, suppressed: false });
  });

  it('finds no more families than were asked for', () =>
    expect(() => publishedOf({ found: 41 })).toThrow(code('more-found-than-requested')));

  it('is of a country that was there in the period', () =>
    expect(() => recordFamilyTracing(null, { ...ANGOLA, country: 'SS' }, { country: 'SS', periods: [] })).toThrow(
      code('country-not-in-force'),
    ));

  it('is of a period that ends after it begins, in one country, apart from its other periods', () => {
    expect(() => publishedOf({ to: '2009-12-31' })).toThrow(code('tracing-period-reversed'));
    const { state } = recordFamilyTracing(null, ANGOLA);
    expect(() => recordFamilyTracing(state, { ...ANGOLA, country: 'CD' })).toThrow(code('tracing-moves-country'));
    const periods = [{ tracing: 'other', from: '2010-12-31', to: '2011-03-31' }];
    expect(() => recordFamilyTracing(null, ANGOLA, { country: 'AO', periods })).toThrow(
      code('tracing-period-overlaps'),
    );
    const own = [{ ...periods[0]!, tracing: 'angola-2010' }];
    expect(recordFamilyTracing(null, ANGOLA, { country: 'AO', periods: own }).events).toHaveLength(1);
  });

  it.each([
    ['few requests', { requests: 4, found: 0 }],
    ['few found', { requests: 40, found: 1 }],
    ['few not found', { requests: 40, found: 36 }],
  ])('withholds all its numbers for %s', (_, numbers) =>
    expect(publishedOf(numbers)).toEqual({ requests: null, found: null, suppressed: true }),
  );

  it('tells of no family more or fewer when it is recorded again, and nothing once it was withheld', () => {
    const { state } = recordFamilyTracing(null, ANGOLA);
    expect(publishedOf({ found: 14 }, state)).toMatchObject({ suppressed: true });
    const withheld = recordFamilyTracing(state, { ...ANGOLA, found: 14 }).state;
    expect(publishedOf({ found: 20 }, withheld)).toMatchObject({ found: null, suppressed: true });
    expect(publishedOf({ found: 20 }, state)).toMatchObject({ found: 20, suppressed: false });
  });

  it('is set beside everything that was ever published, not beside the last alone', () => {
    const recorded = (...requests: readonly (number | null)[]) =>
      requests.reduce<FamilyTracing | null>(
        (before, one) => recordFamilyTracing(before, { ...ANGOLA, requests: one, found: null }).state,
        null,
      )?.published;
    expect(recorded(20, 30, 22)).toMatchObject({ requests: null, suppressed: true });
    expect(recorded(20, null, 22)).toMatchObject({ requests: null, suppressed: true });
    expect(recorded(20, 30, 20)).toMatchObject({ requests: 20, suppressed: false });
  });

  it('that changes is a change, though its numbers are withheld before and after', () => {
    const few = recordFamilyTracing(null, { ...ANGOLA, found: 1 }).state;
    expect(recordFamilyTracing(few, { ...ANGOLA, found: 2 }).events).toHaveLength(1);
    expect(recordFamilyTracing(few, { ...ANGOLA, found: 1 }).events).toEqual([]);
  });
});
