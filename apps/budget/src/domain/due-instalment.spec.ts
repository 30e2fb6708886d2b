import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { anAdoptedYear, anEstimate, euros, globalProject } from './budget-year.fixture';
import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { makeCommitment, outstanding, withOpenPart, type Commitment } from './commitment';
import { moveOpenInstalments } from './commitment-schedule';
import { changedInstalments, daysOverdue, type DueInstalment } from './due-instalment';

const made = makeCommitment(
  {
    id: 'commitment-1',
    projectId: 'hrt',
    purpose: 'diaspora',
    madeOn: '2010-02-01',
    value: euros('100'),
    instalments: [
      { year: 2010, dueOn: '2010-06-01', amount: euros('60') },
      { year: 2011, dueOn: null, amount: euros('40') },
    ],
    exemption: null,
    provenance: FIRST_HAND,
  },
  {
    years: new Map([
      [2010, { open: setMultiYearEstimate(anAdoptedYear(), anEstimate([2011, '100'])).state, later: null }],
    ]),
    project: globalProject,
    eligibilities: new Map(),
    standingExemption: null,
    scopes: new Set(),
  },
).commitment;

const paid = (commitment: Commitment, amount: bigint) => ({ ...commitment, paid: commitment.paid + amount });
const toYear = (commitment: Commitment, year: number) =>
  moveOpenInstalments(commitment, (due) => due < year, year, {
    changedOn: '2011-03-01',
    cause: 'year-closed',
    reason: null,
    provenance: FIRST_HAND,
  }).commitment;

describe('the instalments that are due', () => {
  it('begin with all of a new commitment, each by its day or the last day of its year', () =>
    expect(changedInstalments(null, made)).toMatchObject([
      { id: 'commitment-1.1', dueBy: '2010-06-01', open: euros('60'), isOpen: true, partners: ['iom'] },
      { id: 'commitment-1.2', dueBy: '2011-12-31', open: euros('40'), isOpen: true },
    ]));

  it('change where another part is open than before, and nowhere else', () => {
    expect(changedInstalments(made, made)).toEqual([]);
    expect(changedInstalments(made, paid(made, euros('60')))).toMatchObject([{ number: 1, open: 0n, isOpen: false }]);
  });

  it('are overdue after their day', () => {
    const [first] = changedInstalments(null, made);
    expect(first && [daysOverdue(first, '2010-06-01'), daysOverdue(first, '2010-07-01')]).toEqual([null, 30]);
  });

  it('are together what is outstanding, and each as the commitment has it, whatever happens to it', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.bigInt({ min: -20_00n, max: 40_00n }), fc.constantFrom(2011, 2012, 2013)), {
          maxLength: 12,
        }),
        (steps) => {
          const kept = new Map<string, DueInstalment>();
          let commitment: Commitment | null = null;
          const keep = (after: Commitment) => {
            for (const instalment of changedInstalments(commitment, after)) kept.set(instalment.id, instalment);
            commitment = after;
            return after;
          };
          let now = keep(made);
          for (const step of steps) {
            if (typeof step === 'number') now = keep(toYear(now, step));
            else if (now.paid + step >= 0n && step <= outstanding(now)) now = keep(paid(now, step));
          }
          const open = [...kept.values()].filter(({ isOpen }) => isOpen);
          const shown = (parts: readonly Pick<DueInstalment, 'number' | 'year' | 'open'>[]) =>
            parts.map(({ number, year, open: part }) => `${number} ${year} ${part}`).sort();
          expect(open.reduce((sum, instalment) => sum + instalment.open, 0n)).toBe(outstanding(now));
          expect(shown(open)).toEqual(shown(withOpenPart(now).filter((instalment) => instalment.open > 0n)));
        },
      ),
    ));
});
