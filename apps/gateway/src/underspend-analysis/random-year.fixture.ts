import {
  AllocationSet,
  BudgetMutationRecorded,
  BudgetYearOpened,
  CommitmentMade,
  CommitmentReleased,
  EarmarkSet,
  ExpenditureRecorded,
  ExpenditureReversed,
  PolicyFrameworkPublished,
  UnderspendCauseRecorded,
} from '@imd/contracts';
import { FIRST_HAND, formatCents, isRegionCode, splitCents } from '@imd/kernel';
import fc from 'fast-check';
import { History } from '../figures/folded-events.fixture';

// A budget year of which anything can have been told.

export const YEAR = 2012;
const PURPOSES = ['diaspora', 'remittances', 'return', 'theme', 'not-in-the-framework'];
export const PROJECTS = ['scheme', 'training', 'website'];
const latest = (...days: string[]) => days.sort().at(-1) ?? '';
const euros = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });

const cents = fc.bigInt({ min: 1n, max: 10_000_000n });
const purpose = fc.constantFrom(...PURPOSES);
const project = fc.option(fc.constantFrom(...PROJECTS));
const day = fc
  .date({ min: new Date('2011-10-01'), max: new Date('2013-02-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const split = fc.oneof(
  fc.constantFrom('regional' as const, 'global' as const, 'unattributed' as const),
  fc.uniqueArray(fc.constantFrom('AF', 'AO', 'CV', 'GE', 'IQ', '289', '589'), { minLength: 1, maxLength: 4 }),
);

/** The last day of the year, the last of a month, and days inside one. */
export const asOfDays = fc.oneof(fc.constantFrom('2012-12-31', '2012-02-29', '2012-04-30', '2013-01-10'), day);

const commitment = fc.record({
  purpose,
  projectId: fc.constantFrom(...PROJECTS),
  madeOn: day,
  thisYear: cents,
  nextYear: cents,
  releasedPart: fc.option(fc.record({ on: day, hundredths: fc.bigInt({ min: 1n, max: 100n }) })),
});
const payment = fc.record({
  purpose,
  projectId: project,
  /** The expenditure is on the commitment of this number, where there is one. */
  commitment: fc.option(fc.nat({ max: 5 })),
  amount: cents,
  bookedOn: day,
  split,
  reversedPart: fc.option(fc.record({ on: day, hundredths: fc.bigInt({ min: 1n, max: 100n }) })),
});
export const facts = fc.record({
  mutations: fc.array(fc.record({ cash: fc.bigInt({ min: -1_000_000n, max: 50_000_000n }), decidedOn: day }), {
    maxLength: 4,
  }),
  earmarks: fc.uniqueArray(fc.record({ purpose, amount: cents }), { maxLength: 3, selector: (part) => part.purpose }),
  allocation: fc.uniqueArray(fc.record({ purpose, amount: cents }), { maxLength: 3, selector: (part) => part.purpose }),
  commitments: fc.array(commitment, { maxLength: 5 }),
  payments: fc.array(payment, { maxLength: 20 }),
  causes: fc.array(
    fc.record({
      purpose: fc.option(purpose),
      amount: fc.option(fc.bigInt({ min: -1_000_000n, max: 1_000_000n })),
    }),
    { maxLength: 4 },
  ),
});

export type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

export function historyOf({ mutations, earmarks, allocation, commitments, payments, causes }: Facts): History {
  const history = new History();
  history.tell(PolicyFrameworkPublished, 'framework', {
    code: 'framework',
    title: { nl: 'Kader', en: 'Framework' },
    validFrom: '2011-01-01',
    priorities: PURPOSES.slice(0, 3).map((code, index) => ({ code, number: index + 1, label: { nl: code, en: code } })),
    themes: [{ code: 'theme', label: { nl: 'thema', en: 'theme' } }],
    provenance: FIRST_HAND,
  });
  history.tell(BudgetYearOpened, YEAR, {
    ...BudgetYearOpened.sample,
    year: YEAR,
    framework: 'framework',
    keptFrom: '2011-01-01',
    provenance: FIRST_HAND,
  });
  mutations.forEach(({ cash, decidedOn }, index) =>
    history.tell(BudgetMutationRecorded, YEAR, {
      ...BudgetMutationRecorded.sample,
      year: YEAR,
      mutationId: `mutation-${index}`,
      inForceFrom: decidedOn,
      cash: euros(cash),
      provenance: FIRST_HAND,
    }),
  );
  for (const { purpose, amount } of earmarks) {
    history.tell(EarmarkSet, YEAR, {
      year: YEAR,
      purpose,
      amount: euros(amount),
      mutationId: null,
      provenance: FIRST_HAND,
    });
  }
  history.tell(AllocationSet, YEAR, {
    year: YEAR,
    parts: allocation.map(({ purpose, amount }) => ({ purpose, amount: euros(amount) })),
    provenance: FIRST_HAND,
  });
  commitments.forEach(({ purpose, projectId, madeOn, thisYear, nextYear, releasedPart }, index) => {
    const commitmentId = `commitment-${index}`;
    history.tell(CommitmentMade, commitmentId, {
      commitmentId,
      year: YEAR,
      projectId,
      purpose,
      madeOn,
      value: euros(thisYear + nextYear),
      instalments: [
        { year: YEAR, dueOn: null, amount: euros(thisYear) },
        { year: YEAR + 1, dueOn: null, amount: euros(nextYear) },
      ],
      exemption: null,
      provenance: FIRST_HAND,
    });
    if (!releasedPart) return;
    const amount = (thisYear * releasedPart.hundredths) / 100n;
    history.tell(CommitmentReleased, commitmentId, {
      commitmentId,
      year: YEAR,
      projectId,
      purpose,
      releasedOn: latest(releasedPart.on, madeOn),
      amount: euros(amount),
      byYear: [{ year: YEAR, amount: euros(amount) }],
      reason: 'Not needed',
      provenance: FIRST_HAND,
    });
  });
  payments.forEach((paid, index) => {
    const on = paid.commitment === null ? undefined : commitments[paid.commitment];
    const expenditureId = `expenditure-${index}`;
    const bookedOn = latest(paid.bookedOn, on?.madeOn ?? paid.bookedOn);
    const part = (amount: bigint) => ({
      expenditureId,
      year: YEAR,
      purpose: on?.purpose ?? paid.purpose,
      projectId: on?.projectId ?? paid.projectId,
      commitmentId: on ? `commitment-${paid.commitment}` : null,
      amount: euros(amount),
      provenance: FIRST_HAND,
      ...(typeof paid.split === 'string' ? { scope: paid.split, countryAmounts: [] } : splitOver(amount, paid.split)),
    });
    history.tell(ExpenditureRecorded, expenditureId, {
      ...ExpenditureRecorded.sample,
      ...part(paid.amount),
      bookedOn,
      bookedOnPrecision: 'day',
    });
    if (!paid.reversedPart) return;
    history.tell(ExpenditureReversed, expenditureId, {
      ...part((paid.amount * paid.reversedPart.hundredths) / 100n),
      reversalId: 'reversal',
      bookedOn: latest(paid.reversedPart.on, bookedOn),
      reason: 'Booked wrongly',
    });
  });
  causes.forEach(({ purpose, amount }, index) =>
    history.tell(UnderspendCauseRecorded, `cause-${index}`, {
      ...UnderspendCauseRecorded.sample,
      causeId: `cause-${index}`,
      year: YEAR,
      projectId: null,
      purpose,
      amount: amount === null ? null : euros(amount),
      provenance: FIRST_HAND,
    }),
  );
  return history;
}

/** What names a region is regional, also where a part of it goes to countries. */
function splitOver(amount: bigint, places: readonly string[]) {
  const parts = [
    ...splitCents(
      amount,
      places.map((key) => ({ key, share: 1n })),
    ),
  ].map(([place, share]) => ({ place, amount: euros(share) }));
  return {
    scope: places.some(isRegionCode) ? ('regional' as const) : ('countries' as const),
    countryAmounts: parts.flatMap(({ place, amount: part }) =>
      isRegionCode(place) ? [] : { country: place, amount: part },
    ),
    regionAmounts: parts.flatMap(({ place, amount: part }) =>
      isRegionCode(place) ? { region: place, amount: part } : [],
    ),
  };
}
