import { findingsIn } from '@imd/contracts';
import { FIRST_HAND, formatCents, sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { adoptBudgetYear } from './budget-adoption';
import { closeBudgetYear } from './budget-closing';
import { recordMutation } from './budget-mutations';
import {
  aClosedYear,
  aClosing,
  aDraftYear,
  aMutation,
  anAdoptedYear,
  aProjectIn,
  euros,
  globalProject,
  listed,
  refusal,
  withEarmark,
} from './budget-year.fixture';
import type { BudgetYear } from './budget-year';
import { makeCommitment, releaseCommitment, type Commitment } from './commitment';
import type { KnownProject } from './known-project';
import { claimsOn, totalOf, type ChangedYears, type YearBooks } from './year-books';
import {
  amountsLeft,
  fieldBookedOtherwise,
  recordExpenditure,
  reverseExpenditure,
  type CountryShare,
  type ExpenditureDecision,
  type ExpenditureBasis,
  type Payment,
  type PaymentMade,
} from './expenditure';
import { BUDGETS_AUTHORISE } from './authority';

function aPayment(amount: string, changes: Partial<Payment> = {}): Payment {
  return {
    id: 'expenditure-1',
    purpose: 'diaspora',
    projectId: null,
    commitmentId: null,
    kind: 'disbursement',
    amount: euros(amount),
    bookedOn: '2010-06-30',
    bookedOnPrecision: 'day',
    scope: null,
    countryShares: null,
    regionShares: null,
    overrun: null,
    advance: false,
    description: null,
    provenance: FIRST_HAND,
    ...changes,
  };
}

function basis(changes: Partial<ExpenditureBasis> = {}): ExpenditureBasis {
  const budgetYear = changes.budgetYear ?? anAdoptedYear();
  return {
    budgetYear,
    years: booksOf(budgetYear),
    commitment: null,
    project: null,
    eligibilities: new Map(),
    scopes: new Set(),
    ...changes,
  };
}

const booksOf = (...open: readonly BudgetYear[]): YearBooks =>
  new Map(open.map((year) => [year.year, { open: year, later: null }]));

const yearOf = (booked: ExpenditureDecision): BudgetYear => {
  const [year] = booked.budgetYears;
  if (!year) throw new Error('the booking changed no year');
  return year;
};
const reverse = (reversal: ReturnType<typeof aReversal>, booked: ExpenditureDecision, ...years: BudgetYear[]) =>
  reverseExpenditure(reversal, { ...booked, years: booksOf(...(years.length > 0 ? years : booked.budgetYears)) });

interface Committed {
  readonly commitment: Commitment;
  readonly years: YearBooks;
  readonly project: KnownProject;
}

/** A commitment with instalments, and the years as they are after it was made. */
function committed(instalments: Readonly<Record<number, string>>, ...open: readonly BudgetYear[]): Committed {
  const due = Object.entries(instalments).map(([year, amount]) => ({ year: Number(year), amount: euros(amount) }));
  const [first] = due;
  const before = booksOf(...(open.length > 0 ? open : due.map(({ year }) => anAdoptedYear('9000000', year))));
  const made = makeCommitment(
    {
      id: 'commitment-1',
      projectId: 'hrt',
      purpose: 'diaspora',
      madeOn: `${first?.year ?? 2010}-02-01`,
      value: sumCents(due.map(({ amount }) => amount)),
      instalments: due.map(({ year, amount }) => ({ year, dueOn: null, amount })),
      exemption: null,
      provenance: FIRST_HAND,
    },
    { years: before, project: globalProject, eligibilities: new Map(), standingExemption: null, scopes: new Set() },
  );
  return { commitment: made.commitment, years: booksAfter(before, made), project: globalProject };
}

const booksAfter = (before: YearBooks, { budgetYears, laterYears }: ChangedYears): YearBooks =>
  new Map([
    ...before,
    ...budgetYears.map((open) => [open.year, { open, later: null }] as const),
    ...laterYears.map((later) => [later.year, { open: null, later }] as const),
  ]);

/** A payment on a commitment in one of its years is judged by this. */
function onIt({ commitment, years, project }: Committed, year = 2010): ExpenditureBasis {
  const budgetYear = years.get(year)?.open;
  if (!budgetYear) throw new Error(`${year} is not open`);
  return basis({ budgetYear, years, commitment, project });
}

const goesOn = (before: Committed, booked: ExpenditureDecision): Committed => ({
  ...before,
  commitment: booked.commitment ?? before.commitment,
  years: booksAfter(before.years, booked),
});

const onCommitment = { purpose: null, commitmentId: 'commitment-1' };

const aReversal = (amount: string, changes: object = {}) => ({
  id: 'reversal-1',
  amount: euros(amount),
  bookedOn: '2010-07-01',
  reason: 'Booked twice',
  provenance: FIRST_HAND,
  ...changes,
});

describe('before adoption (rule 1)', () => {
  const draft = recordMutation(aDraftYear(), aMutation('9000000')).state;

  it('a running commitment may be paid, flagged', () => {
    const running = committed({ 2009: '100' });
    const years = new Map([...running.years, [2010, { open: draft, later: null }]]);
    expect(recordExpenditure(aPayment('100', onCommitment), onIt({ ...running, years })).expenditure.flags).toEqual([
      'before-adoption',
    ]);
  });

  it('nothing else may be paid', () =>
    expect(() => recordExpenditure(aPayment('1'), basis({ budgetYear: draft }))).toThrow(
      refusal('budget-not-adopted'),
    ));

  it('lasts until the day of adoption, whenever it is recorded', () => {
    const adopted = adoptBudgetYear(draft, { adoptedOn: '2010-06-30', provenance: FIRST_HAND }).state;
    expect(recordExpenditure(aPayment('1'), basis({ budgetYear: adopted })).expenditure.flags).toEqual([]);
    const dayBefore = aPayment('1', { bookedOn: '2010-06-29' });
    expect(() => recordExpenditure(dayBefore, basis({ budgetYear: adopted }))).toThrow(refusal('budget-not-adopted'));
  });
});

describe('after closing (rule 1)', () => {
  it('nothing is paid', () => {
    expect(() => recordExpenditure(aPayment('1'), basis({ budgetYear: aClosedYear() }))).toThrow(
      refusal('budget-closed'),
    );
  });

  it('a reversal belongs to the year it happens in, and the closed year stays as it is', () => {
    const booked = recordExpenditure(aPayment('9000000'), basis());
    const closed = closeBudgetYear(yearOf(booked), aClosing('0', '0')).state;
    expect(() => reverse(aReversal('1'), booked, closed)).toThrow(refusal('budget-closed'));
    const reversed = reverse(aReversal('1', { bookedOn: '2011-04-01' }), booked, closed, anAdoptedYear('9', 2011));
    expect(reversed.budgetYears).toMatchObject([{ year: 2011, paid: euros('-1') }]);
    expect(reversed.events).toMatchObject([{ data: { year: 2011, expenditureYear: 2010 } }]);
    expect(() => reverse(aReversal('1', { bookedOn: '2012-04-01' }), booked, closed)).toThrow(
      refusal('budget-year-unknown', { field: 'bookedOn' }),
    );
  });
});

describe('an expenditure on a commitment (rule 2)', () => {
  const made = committed({ 2010: '100' });

  it('never exceeds what remains of it', () => {
    const first = goesOn(made, recordExpenditure(aPayment('60', onCommitment), onIt(made)));
    expect(() => recordExpenditure(aPayment('40.01', onCommitment), onIt(first))).toThrow(
      refusal('expenditure-exceeds-commitment', { field: 'amount', available: '40.00', requested: '40.01' }),
    );
    expect(recordExpenditure(aPayment('40', onCommitment), onIt(first)).commitment?.paid).toBe(euros('100'));
  });

  it('does not exceed it after a release either', () => {
    const release = { releasedOn: '2010-03-01', reason: 'Not needed', provenance: FIRST_HAND };
    const instalments = [{ number: 1, amount: euros('41') }];
    const { commitment } = releaseCommitment(made.commitment, { ...release, instalments }, made.years);
    expect(() => recordExpenditure(aPayment('60', onCommitment), onIt({ ...made, commitment }))).toThrow(
      refusal('expenditure-exceeds-commitment', { available: '59.00' }),
    );
  });

  it('never comes before its commitment', () =>
    expect(() => recordExpenditure(aPayment('1', { ...onCommitment, bookedOn: '2010-01-31' }), onIt(made))).toThrow(
      refusal('payment-before-commitment', { field: 'bookedOn', madeOn: '2010-02-01' }),
    ));

  it('has its project and its purpose', () => {
    expect(recordExpenditure(aPayment('1', onCommitment), onIt(made)).expenditure).toMatchObject({
      projectId: 'hrt',
      purpose: 'diaspora',
    });
    expect(() => recordExpenditure(aPayment('1', { ...onCommitment, purpose: 'remittances' }), onIt(made))).toThrow(
      refusal('not-of-commitment', { field: 'purpose' }),
    );
    expect(() => recordExpenditure(aPayment('1', { ...onCommitment, projectId: 'sdt' }), onIt(made))).toThrow(
      refusal('not-of-commitment', { field: 'project' }),
    );
  });

  it('names a commitment that was made', () =>
    expect(() => recordExpenditure(aPayment('1', onCommitment), basis())).toThrow(refusal('commitment-unknown')));
});

describe('payments settle instalments oldest first (rule 3)', () => {
  const two = (cash: string, next = cash) => [anAdoptedYear(cash, 2010), anAdoptedYear(next, 2011)];
  const claimsIn = ({ years }: Committed, year: number) => formatCents(totalOf(claimsOn(years, year, false)));

  it('so a payment of what is due is no second claim', () => {
    const made = committed({ 2010: '60', 2011: '40' }, ...two('100'));
    const paid = goesOn(made, recordExpenditure(aPayment('60', onCommitment), onIt(made)));
    expect([claimsIn(paid, 2010), claimsIn(paid, 2011)]).toEqual(['60.00', '40.00']);
  });

  it('so money ahead of time is a claim on the year it is paid in, and none on the year it was due', () => {
    const made = committed({ 2010: '60', 2011: '40' }, ...two('100'));
    const paid = goesOn(made, recordExpenditure(aPayment('90', onCommitment), onIt(made)));
    expect([claimsIn(paid, 2010), claimsIn(paid, 2011)]).toEqual(['90.00', '10.00']);
  });

  it('so money ahead of time must fit in what its purpose can still draw', () => {
    const made = committed(
      { 2010: '60', 2011: '40' },
      withEarmark(anAdoptedYear('100'), 'remittances', '20'),
      ...two('100').slice(1),
    );
    expect(() => recordExpenditure(aPayment('80.01', onCommitment), onIt(made))).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '80.00' }),
    );
    expect(recordExpenditure(aPayment('80', onCommitment), onIt(made)).events).toHaveLength(1);
  });

  it('so a late payment takes nothing that the next year promised: it was a claim there since the year began', () => {
    const made = committed({ 2010: '60', 2011: '40' }, ...two('100'));
    const late = basis({ ...onIt(made, 2011), commitment: null });
    expect(() => recordExpenditure(aPayment('0.01', { bookedOn: '2011-01-02' }), late)).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '0.00' }),
    );
    const paid = goesOn(
      made,
      recordExpenditure(aPayment('60', { ...onCommitment, bookedOn: '2011-01-02' }), onIt(made, 2011)),
    );
    expect([claimsIn(paid, 2010), claimsIn(paid, 2011)]).toEqual(['0.00', '100.00']);
  });

  it('so a paid instalment frees no room twice: it cannot be released', () => {
    const open = [withEarmark(anAdoptedYear('300'), 'return-and-reintegration', '200'), anAdoptedYear('300', 2011)];
    const made = committed({ 2010: '100', 2011: '100' }, ...open);
    const paid = goesOn(made, recordExpenditure(aPayment('100', onCommitment), onIt(made)));
    const release = (number: number) =>
      releaseCommitment(
        paid.commitment,
        {
          releasedOn: '2010-11-01',
          instalments: [{ number, amount: euros('100') }],
          reason: 'Not needed',
          provenance: FIRST_HAND,
        },
        paid.years,
      );
    expect(() => release(1)).toThrow(refusal('release-exceeds-instalment', { number: 1, open: '0.00' }));
    const released = { ...paid, years: booksAfter(paid.years, release(2)) };
    expect([claimsIn(released, 2010), claimsIn(released, 2011)]).toEqual(['100.00', '0.00']);
  });

  it('so a reversal opens the instalment again that was settled last', () => {
    const made = committed({ 2010: '60', 2011: '40' }, ...two('100'));
    const paid = goesOn(made, recordExpenditure(aPayment('90', onCommitment), onIt(made)));
    const { expenditure } = recordExpenditure(aPayment('90', onCommitment), onIt(made));
    const reversed = reverseExpenditure(aReversal('40'), { ...paid, expenditure });
    const books = goesOn(paid, reversed);
    expect([claimsIn(books, 2010), claimsIn(books, 2011)]).toEqual(['60.00', '40.00']);
    expect(() =>
      recordExpenditure(aPayment('10.01', { ...onCommitment, bookedOn: '2010-06-30' }), onIt(books)),
    ).toThrow(refusal('expenditure-exceeds-commitment', { available: '10.00' }));
  });
});

describe('cash (rule 8)', () => {
  const budgetYear = anAdoptedYear('100');
  const overrun = { reason: 'Winter', reference: 'Letter 12' };

  it('never exceeds the appropriation', () => {
    const first = recordExpenditure(aPayment('99'), basis({ budgetYear }));
    expect(() => recordExpenditure(aPayment('1.01'), basis({ budgetYear: yearOf(first) }))).toThrow(
      refusal('cash-exceeds-appropriation', { available: '1.00', requested: '1.01' }),
    );
  });

  it('goes above it by an authorised officer with a reason and a reference, flagged', () => {
    const authorised = basis({ budgetYear, scopes: new Set([BUDGETS_AUTHORISE]) });
    expect(recordExpenditure(aPayment('101', { overrun }), authorised).expenditure).toMatchObject({
      flags: ['above-appropriation'],
      overrun,
    });
    expect(() => recordExpenditure(aPayment('101', { overrun }), basis({ budgetYear }))).toThrow(
      refusal('overrun-not-authorised', { scope: BUDGETS_AUTHORISE }),
    );
  });

  it('keeps no authority that was not needed', () =>
    expect(recordExpenditure(aPayment('100', { overrun }), basis({ budgetYear })).expenditure).toMatchObject({
      flags: [],
      overrun: null,
    }));

  it('comes back with a reversal', () => {
    const booked = recordExpenditure(aPayment('100'), basis({ budgetYear }));
    const reversed = reverse(aReversal('40'), booked);
    expect(yearOf(recordExpenditure(aPayment('40'), basis({ budgetYear: yearOf(reversed) }))).paid).toBe(euros('100'));
  });
});

describe('another’s earmark (rule 3)', () => {
  const overrun = { reason: 'Winter', reference: 'Letter 12' };
  const year = withEarmark(anAdoptedYear('100'), 'return-and-reintegration', '40');
  const authorised = (budgetYear: BudgetYear) => basis({ budgetYear, scopes: new Set([BUDGETS_AUTHORISE]) });

  it('stays out of reach after an authorised overrun: its own purpose still finds it', () => {
    const booked = recordExpenditure(aPayment('101', { overrun }), authorised(year));
    expect(() => recordExpenditure(aPayment('0.01'), basis({ budgetYear: yearOf(booked) }))).toThrow(
      refusal('cash-exceeds-appropriation', { available: '0.00' }),
    );
    const own = { purpose: 'return-and-reintegration' };
    const paid = recordExpenditure(aPayment('40', own), basis({ budgetYear: yearOf(booked) }));
    expect(paid.expenditure.flags).toEqual([]);
    expect(() => recordExpenditure(aPayment('0.01', own), basis({ budgetYear: yearOf(paid) }))).toThrow(
      refusal('cash-exceeds-appropriation', { available: '0.00' }),
    );
  });

  it('is opened by no authority while the appropriation lasts', () =>
    expect(() => recordExpenditure(aPayment('60.01', { overrun }), authorised(year))).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '60.00' }),
    ));

  it('is no way for a late payment either', () => {
    const made = committed(
      { 2010: '60', 2011: '60' },
      anAdoptedYear('100'),
      withEarmark(anAdoptedYear('100', 2011), 'return-and-reintegration', '40'),
    );
    const late = onIt(made, 2011);
    expect(() => recordExpenditure(aPayment('60.01', { ...onCommitment, bookedOn: '2011-06-30' }), late)).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '60.00' }),
    );
  });
});

describe('money outside commitments', () => {
  const budgetYear = withEarmark(anAdoptedYear('9'), 'return-and-reintegration', '4');

  it('draws on its purpose, and never on the earmark of another (rule 3)', () => {
    expect(yearOf(recordExpenditure(aPayment('5'), basis({ budgetYear }))).paidByPurpose).toEqual([
      { purpose: 'diaspora', amount: euros('5') },
    ]);
    expect(() => recordExpenditure(aPayment('5.01'), basis({ budgetYear }))).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '5.00' }),
    );
  });

  it('gives back to its purpose with a reversal', () => {
    const reversed = reverse(aReversal('2'), recordExpenditure(aPayment('5'), basis({ budgetYear })));
    expect(yearOf(reversed).paidByPurpose).toEqual([{ purpose: 'diaspora', amount: euros('3') }]);
  });

  it('says which purpose of the framework it is for', () => {
    expect(() => recordExpenditure(aPayment('1', { purpose: null }), basis())).toThrow(refusal('purpose-missing'));
    expect(() => recordExpenditure(aPayment('1', { purpose: 'space-travel' }), basis())).toThrow(
      refusal('purpose-unknown', { field: 'purpose' }),
    );
  });

  it('can be for a project, which must be known', () => {
    const payment = aPayment('1', { projectId: 'hrt' });
    expect(recordExpenditure(payment, basis({ project: globalProject })).expenditure).toMatchObject({
      projectId: 'hrt',
      scope: 'global',
    });
    expect(() => recordExpenditure(payment, basis())).toThrow(refusal('project-unknown', { field: 'project' }));
  });

  it.each([
    ['runs', { status: 'cancelled' as const }, 'project-not-running'],
    ['is paid from this budget', { fundedByProgramme: false }, 'project-not-paid-from-this-budget'],
    ['is of the purpose that it is paid from', { priority: 'remittances' }, 'project-of-another-purpose'],
  ])('for a project needs one that %s (rule 3)', (_, changes, code) =>
    expect(() =>
      recordExpenditure(aPayment('1', { projectId: 'hrt' }), basis({ project: { ...globalProject, ...changes } })),
    ).toThrow(refusal(code)),
  );
});

describe('an expenditure', () => {
  it('has a date in its year', () =>
    expect(() => recordExpenditure(aPayment('1', { bookedOn: '2011-01-01' }), basis())).toThrow(
      refusal('booked-outside-year', { field: 'bookedOn' }),
    ));

  it.each(['0', '-1'])('is of more than nothing, so not %s', (amount) =>
    expect(() => recordExpenditure(aPayment(amount), basis())).toThrow(refusal('amount-not-positive')),
  );
});

describe('the countries of an expenditure', () => {
  const split = (changes: Partial<Payment>, project: ExpenditureBasis['project'] = null) =>
    recordExpenditure(
      aPayment('100', { projectId: project && 'hrt', ...changes }),
      basis({ project, eligibilities: new Map(['AF', 'IQ'].map((country) => [country, listed(country)])) }),
    ).expenditure;
  const shares = (...parts: readonly (readonly [string, string])[]): CountryShare[] =>
    parts.map(([country, share]) => ({ country, share }));

  it('are there on some day of the period to which the payment is known', () => {
    const year = { bookedOn: '2010-12-31', countryShares: shares(['AN', '100.00']) };
    expect(split({ ...year, bookedOnPrecision: 'year' }).countryAmounts).toHaveLength(1);
    expect(() => split({ ...year, bookedOnPrecision: 'month' })).toThrow(refusal('country-not-in-force'));
  });

  it('of a project are there on the day of payment too', () =>
    expect(() => split({ bookedOn: '2010-10-10' }, aProjectIn(['AN', '100.00']))).toThrow(
      refusal('country-not-in-force', { field: 'countryShares' }),
    ));

  it('are its own shares first, in cents that add up', () =>
    expect(
      split({ countryShares: shares(['IQ', '33.33'], ['AF', '66.67']) }, aProjectIn(['AF', '100.00'])),
    ).toMatchObject({
      scope: 'countries',
      countryAmounts: [
        { country: 'IQ', amount: euros('33.33') },
        { country: 'AF', amount: euros('66.67') },
      ],
    }));

  it('may have the six decimals of another donor, and still add up to the cent', () => {
    const thirds = shares(['AF', '33.333333'], ['IQ', '33.333333'], ['SD', '33.333334']);
    expect(split({ countryShares: thirds }, aProjectIn(['AF', '100.00'])).countryAmounts).toEqual(
      split({ countryShares: shares(['AF', '33.33'], ['IQ', '33.33'], ['SD', '33.34']) }).countryAmounts,
    );
  });

  it('are those of its project that have a weight: a very small share is kept as zero', () =>
    expect(split({}, aProjectIn(['IQ', '0.00'], ['AF', '100.00'])).countryAmounts).toEqual([
      { country: 'AF', amount: euros('100.00') },
    ]));

  it('are those of its project when every share is known', () => {
    expect(split({}, aProjectIn(['AF', '50.00'], ['IQ', '50.00']))).toMatchObject({
      scope: 'countries',
      countryAmounts: [{ amount: euros('50') }, { amount: euros('50') }],
    });
    expect(split({}, aProjectIn(['AF', null], ['IQ', null]))).toMatchObject({
      scope: 'unattributed',
      countryAmounts: [],
    });
  });

  it.each(['global', 'regional'] as const)('are none where the project is %s', (scope) =>
    expect(split({}, { ...globalProject, scope })).toMatchObject({ scope, countryAmounts: [] }),
  );

  it('are none where the expenditure itself says so and its project does not contradict', () => {
    expect(split({ scope: 'regional' })).toMatchObject({ scope: 'regional', countryAmounts: [] });
    expect(() => split({ scope: 'regional' }, aProjectIn(['AF', '100.00']))).toThrow(
      refusal('scope-contradicts-project', { field: 'scope', scope: 'regional' }),
    );
  });

  it('are those of the shares of a project, whatever its scope says', () =>
    expect(split({}, { ...aProjectIn(['RU', '100.00']), scope: 'global' })).toMatchObject({
      scope: 'countries',
      flags: ['outside-oda-list'],
    }));

  it('are split with the region that their project goes to as such, and add up together', () => {
    const project = {
      ...aProjectIn(['AF', '33.33'], ['IQ', '33.33']),
      scope: 'regional' as const,
      regions: [{ region: '589', share: '33.34' }],
    };
    const { scope, countryAmounts, regionAmounts } = split({ amount: euros('0.02') }, project);
    expect(scope).toBe('regional');
    expect(countryAmounts).toEqual([
      { country: 'AF', amount: 1n },
      { country: 'IQ', amount: 0n },
    ]);
    expect(regionAmounts).toEqual([{ region: '589', amount: 1n }]);
  });

  it('are those of its countries where its project was told before regions were named', () => {
    const { regions: _, ...project } = { ...aProjectIn(['AF', '60.00'], ['IQ', '40.00']), regions: [] };
    expect(split({}, project)).toMatchObject({
      scope: 'countries',
      countryAmounts: [{ amount: euros('60') }, { amount: euros('40') }],
      regionAmounts: [],
    });
  });

  it('and regions are parts of one whole, each named once', () => {
    const ofRegions = (...shares: string[]) => shares.map((share) => ({ region: '589', share }));
    const countryShares = shares(['AF', '60.00']);
    expect(split({ countryShares, regionShares: ofRegions('40.00') })).toMatchObject({
      scope: 'regional',
      countryAmounts: [{ country: 'AF', amount: euros('60') }],
      regionAmounts: [{ region: '589', amount: euros('40') }],
    });
    expect(() => split({ countryShares, regionShares: ofRegions('39.99') })).toThrow(
      refusal('expenditure-shares-not-whole', { field: 'countryShares' }),
    );
    expect(() => split({ regionShares: ofRegions('99.99') })).toThrow(
      refusal('expenditure-shares-not-whole', { field: 'regionShares' }),
    );
    expect(() => split({ regionShares: ofRegions('50.00', '50.00') })).toThrow(
      refusal('share-region-twice', { field: 'regionShares', region: '589' }),
    );
    expect(() => split({ scope: 'countries', regionShares: ofRegions('100.00') })).toThrow(
      refusal('scope-contradicts-shares', { field: 'scope' }),
    );
  });

  it('are not left out by a region that their project does not name', () => {
    const regionShares = [{ region: '589', share: '100.00' }];
    expect(() => split({ regionShares }, aProjectIn(['AF', '100.00']))).toThrow(
      refusal('scope-contradicts-project', { field: 'scope', scope: 'regional' }),
    );
    expect(split({ regionShares }, { ...globalProject, scope: 'regional' }).regionAmounts).toHaveLength(1);
  });

  it('stay unattributed where nobody said', () =>
    expect(split({})).toMatchObject({ scope: 'unattributed', countryAmounts: [], flags: [] }));

  it('outside the ODA list of the day are accepted and flagged (rule 4)', () => {
    expect(split({ countryShares: shares(['AF', '50.00'], ['RU', '50.00']) }).flags).toEqual(['outside-oda-list']);
    expect(split({ countryShares: shares(['AF', '100.00']) }).flags).toEqual([]);
  });

  it.each([
    ['add up to 100', { countryShares: shares(['AF', '99.999999']) }, 'expenditure-shares-not-whole'],
    [
      'are more than nothing',
      { countryShares: shares(['AF', '100.00'], ['IQ', '0.00']) },
      'expenditure-shares-not-whole',
    ],
    [
      'are there on the day of payment',
      { bookedOn: '2010-10-10', countryShares: shares(['AN', '100.00']) },
      'country-not-in-force',
    ],
    ['are one for a country', { countryShares: shares(['AF', '50.00'], ['AF', '50.00']) }, 'share-country-twice'],
    [
      'go with no other scope',
      { scope: 'global', countryShares: shares(['AF', '100.00']) },
      'scope-contradicts-shares',
    ],
    ['are given where the scope is countries', { scope: 'countries' }, 'scope-contradicts-shares'],
  ] as const)('%s', (_, changes, code) => expect(() => split(changes)).toThrow(refusal(code)));
});

describe('a reversal (rule 2)', () => {
  const countryShares = [
    { country: 'AF', share: '33.33' },
    { country: 'IQ', share: '33.33' },
    { country: 'SD', share: '33.34' },
  ];
  const booked = recordExpenditure(aPayment('100', { countryShares }), basis());
  const partRegion = recordExpenditure(
    aPayment('100', { countryShares: countryShares.slice(0, 2), regionShares: [{ region: '289', share: '33.34' }] }),
    basis(),
  );

  it('never exceeds its expenditure, all reversals together', () => {
    const reversed = reverse(aReversal('60'), booked);
    expect(() => reverse(aReversal('40.01'), reversed)).toThrow(
      refusal('reversal-exceeds-expenditure', { available: '40.00', requested: '40.01' }),
    );
  });

  it('gives back to its commitment', () => {
    const made = committed({ 2010: '100' });
    const paid = recordExpenditure(aPayment('100', onCommitment), onIt(made));
    expect(reverse(aReversal('30'), paid).commitment?.paid).toBe(euros('70'));
  });

  it('is of more than nothing and never comes before its expenditure', () => {
    expect(() => reverse(aReversal('0'), booked)).toThrow(refusal('amount-not-positive'));
    expect(() => reverse(aReversal('1', { bookedOn: '2010-06-29' }), booked)).toThrow(
      refusal('reversal-before-expenditure', { field: 'bookedOn', expenditureBookedOn: '2010-06-30' }),
    );
    expect(reverse(aReversal('1', { bookedOn: '2010-06-30' }), booked).events).toHaveLength(1);
  });

  it('reuses the split: in any steps, no country or region gives back more than it got, and all of it in the end', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 9_999n }), { maxLength: 8 }), fc.boolean(), (steps, inRegion) => {
        let state: ExpenditureDecision = inRegion ? partRegion : booked;
        const left = () => state.expenditure.amount - state.expenditure.reversed;
        for (const step of [...steps, 10_000n]) {
          const amount = step < left() ? step : left();
          if (amount > 0n) state = reverse(aReversal(formatCents(amount)), state);
          const amounts = amountsLeft(state.expenditure).map(({ share }) => share);
          expect(sumCents(amounts)).toBe(left());
          expect(amounts.every((part) => part >= 0n)).toBe(true);
        }
        expect(left()).toBe(0n);
      }),
    ));
});

describe('what is told of an expenditure', () => {
  it('fits the contracts', () => {
    const booked = recordExpenditure(
      aPayment('101', {
        countryShares: [{ country: 'AF', share: '100.00' }],
        overrun: { reason: 'Winter', reference: 'Letter 12' },
      }),
      basis({ budgetYear: anAdoptedYear('100'), scopes: new Set([BUDGETS_AUTHORISE]) }),
    );
    const events = [...booked.events, ...reverse(aReversal('1'), booked).events];
    expect(events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
    expect(events).toMatchObject([
      { data: { expenditureId: 'expenditure-1' } },
      { data: { reversalId: 'reversal-1' } },
    ]);
  });
});

describe('a payment that comes again under the same id', () => {
  const shares: CountryShare[] = [
    { country: 'AF', share: '33.33' },
    { country: 'IQ', share: '66.67' },
  ];
  const { amount: _, ...booked } = aPayment('100', {
    countryShares: shares,
    description: { nl: 'Huur', en: 'Rent' },
  });
  const { expenditure } = recordExpenditure({ ...booked, amount: euros('100') }, basis());
  const euros100 = { money: { value: '100.0', currency: 'EUR' }, rate: null };
  const payment: PaymentMade = { ...booked, paid: euros100 };

  it('is the one that was booked, also where it leaves open what was decided then', () => {
    expect(fieldBookedOtherwise(expenditure, payment)).toBeNull();
    const open = { ...payment, purpose: null, scope: null, countryShares: null, description: null };
    expect(fieldBookedOtherwise(expenditure, open)).toBeNull();
    expect(fieldBookedOtherwise(expenditure, { ...payment, countryShares: [...shares].reverse() })).toBeNull();
  });

  it.each<[string, Partial<PaymentMade>]>([
    ['purpose', { purpose: 'remittances' }],
    ['project', { projectId: 'hrt' }],
    ['commitment', { commitmentId: 'another' }],
    ['kind', { kind: 'expenditure' }],
    ['amount', { paid: { ...euros100, money: { value: '100.01', currency: 'EUR' } } }],
    ['amount', { paid: { ...euros100, money: { value: '100', currency: 'USD' } } }],
    ['bookedOn', { bookedOn: '2010-07-01' }],
    ['bookedOnPrecision', { bookedOnPrecision: 'month' }],
    ['scope', { scope: 'global' }],
    ['countryShares', { countryShares: [{ country: 'AF', share: '100' }] }],
    ['advance', { advance: true }],
    ['description', { description: { nl: 'Huur', en: 'Hire' } }],
    ['provenance', { provenance: { ...FIRST_HAND, invented: true } }],
  ])('is another by its %s', (field, other) =>
    expect(fieldBookedOtherwise(expenditure, { ...payment, ...other })).toBe(field),
  );

  it('in another currency is the same by what was paid, whatever the rate is by now', () => {
    const dollars = { value: '125', currency: 'USD' };
    const original = { amount: dollars, rate: { value: '1.25', date: null, source: 'Corporate rate 2010' } };
    const paidSo = recordExpenditure({ ...booked, amount: euros('100'), original }, basis()).expenditure;
    expect(fieldBookedOtherwise(paidSo, { ...payment, paid: { money: dollars, rate: null } })).toBeNull();
    const more = { money: { ...dollars, value: '126' }, rate: null };
    expect(fieldBookedOtherwise(paidSo, { ...payment, paid: more })).toBe('amount');
  });
});
