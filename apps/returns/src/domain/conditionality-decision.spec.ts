import { CONDITIONALITY_TYPES, findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { decideConditionality, exposedInAll, type GivenDecision } from './conditionality-decision';
import type { CooperationAssessment } from './cooperation-assessment';

const NOW = new Date('2011-06-10T12:00:00Z');
const aid = (amount: bigint | null) => ({
  project: null,
  title: { nl: 'Begrotingssteun', en: 'Budget support' },
  amount,
  throughGovernment: true,
});
const CONDITION: GivenDecision = {
  id: 'iraq-2011',
  country: 'IQ',
  type: 'condition',
  decidedOn: '2011-03-01',
  from: '2011-04-01',
  to: null,
  assessment: null,
  aidExposed: [aid(1_000_000_00n)],
  reason: { nl: 'Te weinig reisdocumenten', en: 'Too few travel documents' },
  remark: null,
  provenance: FIRST_HAND,
};
const assessed = (given: Partial<CooperationAssessment> = {}) =>
  ({ id: 'iraq-2010', country: 'IQ', to: '2010-12-31', rating: 'poor', ...given }) as CooperationAssessment;
const decide = (given: Partial<GivenDecision>, assessment: CooperationAssessment | null = null) => {
  const change = decideConditionality(null, { ...CONDITION, ...given }, assessment, NOW);
  for (const { definition, data } of change.events) expect(findingsIn(definition, data)).toEqual([]);
  return change;
};
const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error;
const resting = { assessment: 'iraq-2010' };

describe('a conditionality decision', () => {
  it.each([
    ['support', 'support'],
    ['resumption', 'support'],
    ['demarche', 'consequence'],
    ['condition', 'consequence'],
  ] as const)('of %s goes towards %s', (type, direction) =>
    expect(decide({ type }).state).toMatchObject({ type, direction }),
  );

  it.each(['reduction', 'suspension'] as const)('that is a %s rests on an assessment', (type) => {
    expect(() => decide({ type })).toThrow(refusal('assessment-missing'));
    expect(decide({ type, ...resting }, assessed()).events).toHaveLength(1);
  });

  it('rests on an assessment that is known, of its own country, and over by then', () => {
    expect(() => decide(resting, null)).toThrow(refusal('cooperation-assessment-unknown'));
    expect(() => decide(resting, assessed({ country: 'AF' }))).toThrow(refusal('assessment-of-another-country'));
    expect(() => decide(resting, assessed({ to: '2011-03-02' }))).toThrow(refusal('assessment-after-decision'));
    expect(() => decide(resting, assessed({ to: '2011-03-01' }))).not.toThrow();
  });

  it('never contradicts what it rests on', () => {
    for (const type of CONDITIONALITY_TYPES) {
      const opposite = type === 'support' || type === 'resumption' ? 'poor' : 'good';
      expect(() => decide({ type, ...resting }, assessed({ rating: opposite }))).toThrow(
        refusal('decision-contradicts-assessment'),
      );
      for (const rating of ['moderate', null] as const)
        expect(() => decide({ type, ...resting }, assessed({ rating }))).not.toThrow();
    }
  });

  it('holds from the day on which it is taken, or later, and ends no earlier', () => {
    expect(() => decide({ from: '2011-02-28' })).toThrow(refusal('decision-before-it-is-taken'));
    expect(() => decide({ to: '2011-03-31' })).toThrow(refusal('decision-period-reversed'));
  });

  it('is no news when it is the same again', () =>
    expect(decideConditionality(decide({}).state, CONDITION, null, NOW).events).toEqual([]));
});

describe('the aid that is exposed', () => {
  it('adds up where every amount is known, and is unknown otherwise', () =>
    fc.assert(
      fc.property(fc.array(fc.option(fc.bigInt({ min: 1n, max: 10n ** 15n }))), (amounts) => {
        const isKnown = amounts.length > 0 && !amounts.includes(null);
        const sum = amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n);
        expect(exposedInAll(amounts.map(aid))).toBe(isKnown ? sum : null);
      }),
    ));
});
