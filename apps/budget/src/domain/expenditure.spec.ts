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
import { makeCommitment, type Commitment } from './commitment';
import {
  amountsLeft,
  recordExpenditure,
  reverseExpenditure,
  type CountryShare,
  type ExpenditureDecision,
  type ExpenditureBasis,
  type Payment,
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
    overrun: null,
    description: null,
    provenance: FIRST_HAND,
    ...changes,
  };
}

function basis(changes: Partial<ExpenditureBasis> = {}): ExpenditureBasis {
  return {
    budgetYear: anAdoptedYear(),
    commitment: null,
    project: null,
    eligibilities: new Map(),
    scopes: new Set(),
    ...changes,
  };
}

function aCommitment(value: string, year = 2010): Commitment {
  return makeCommitment(
    {
      id: 'commitment-1',
      projectId: 'hrt',
      purpose: 'diaspora',
      madeOn: `${year}-02-01`,
      value: euros(value),
      instalments: [{ year, dueOn: null, amount: euros(value) }],
      exemption: null,
      provenance: FIRST_HAND,
    },
    {
      years: new Map([[year, { open: anAdoptedYear('9000000', year), later: null }]]),
      project: globalProject,
      eligibilities: new Map(),
      standingExemption: null,
      scopes: new Set(),
    },
  ).commitment;
}

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
    const running = { budgetYear: draft, commitment: aCommitment('100', 2009), project: globalProject };
    expect(recordExpenditure(aPayment('100', onCommitment), basis(running)).expenditure.flags).toEqual([
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

  it('a reversal with a reason still corrects', () => {
    const booked = recordExpenditure(aPayment('9000000'), basis());
    const budgetYear = closeBudgetYear(booked.budgetYear, aClosing('0', '0')).state;
    expect(reverseExpenditure(aReversal('1'), { ...booked, budgetYear }).budgetYear.paid).toBe(euros('8999999'));
  });
});

describe('an expenditure on a commitment (rule 2)', () => {
  const commitment = aCommitment('100');
  const onIt = basis({ commitment, project: globalProject });

  it('never exceeds what remains of it', () => {
    const first = recordExpenditure(aPayment('60', onCommitment), onIt);
    expect(() => recordExpenditure(aPayment('40.01', onCommitment), { ...onIt, commitment: first.commitment })).toThrow(
      refusal('expenditure-exceeds-commitment', { field: 'amount', available: '40.00', requested: '40.01' }),
    );
    expect(
      recordExpenditure(aPayment('40', onCommitment), { ...onIt, commitment: first.commitment }).commitment?.paid,
    ).toBe(euros('100'));
  });

  it('does not exceed it after a release either', () =>
    expect(() =>
      recordExpenditure(aPayment('60', onCommitment), {
        ...onIt,
        commitment: { ...commitment, released: euros('41') },
      }),
    ).toThrow(refusal('expenditure-exceeds-commitment', { available: '59.00' })));

  it('has its project and its purpose', () => {
    expect(recordExpenditure(aPayment('1', onCommitment), onIt).expenditure).toMatchObject({
      projectId: 'hrt',
      purpose: 'diaspora',
    });
    expect(() => recordExpenditure(aPayment('1', { ...onCommitment, purpose: 'remittances' }), onIt)).toThrow(
      refusal('not-of-commitment', { field: 'purpose' }),
    );
    expect(() => recordExpenditure(aPayment('1', { ...onCommitment, projectId: 'sdt' }), onIt)).toThrow(
      refusal('not-of-commitment', { field: 'project' }),
    );
  });

  it('is no second draw on the purpose: the instalment drew already', () =>
    expect(recordExpenditure(aPayment('60', onCommitment), onIt).budgetYear).toMatchObject({
      paid: euros('60'),
      draws: [],
    }));

  it('names a commitment that was made', () =>
    expect(() => recordExpenditure(aPayment('1', onCommitment), basis())).toThrow(refusal('commitment-unknown')));
});

describe('cash (rule 8)', () => {
  const budgetYear = anAdoptedYear('100');
  const overrun = { reason: 'Winter', reference: 'Letter 12' };

  it('never exceeds the appropriation', () => {
    const first = recordExpenditure(aPayment('99'), basis({ budgetYear }));
    expect(() => recordExpenditure(aPayment('1.01'), basis({ budgetYear: first.budgetYear }))).toThrow(
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
    const reversed = reverseExpenditure(aReversal('40'), booked);
    expect(recordExpenditure(aPayment('40'), basis({ budgetYear: reversed.budgetYear })).budgetYear.paid).toBe(
      euros('100'),
    );
  });
});

describe('money outside commitments', () => {
  const budgetYear = withEarmark(anAdoptedYear('9'), 'return-and-reintegration', '4');

  it('draws on its purpose, and never on the earmark of another (rule 3)', () => {
    expect(recordExpenditure(aPayment('5'), basis({ budgetYear })).budgetYear.draws).toEqual([
      { purpose: 'diaspora', amount: euros('5') },
    ]);
    expect(() => recordExpenditure(aPayment('5.01'), basis({ budgetYear }))).toThrow(
      refusal('expenditure-exceeds-purpose', { available: '5.00' }),
    );
  });

  it('gives back to its purpose with a reversal', () => {
    const reversed = reverseExpenditure(aReversal('2'), recordExpenditure(aPayment('5'), basis({ budgetYear })));
    expect(reversed.budgetYear.draws).toEqual([{ purpose: 'diaspora', amount: euros('3') }]);
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

  it('are none where the expenditure itself says so', () =>
    expect(split({ scope: 'regional' }, aProjectIn(['AF', '100.00']))).toMatchObject({
      scope: 'regional',
      countryAmounts: [],
    }));

  it('stay unattributed where nobody said', () =>
    expect(split({})).toMatchObject({ scope: 'unattributed', countryAmounts: [], flags: [] }));

  it('outside the ODA list of the day are accepted and flagged (rule 4)', () => {
    expect(split({ countryShares: shares(['AF', '50.00'], ['RU', '50.00']) }).flags).toEqual(['outside-oda-list']);
    expect(split({ countryShares: shares(['AF', '100.00']) }).flags).toEqual([]);
  });

  it.each([
    ['add up to 100.00', { countryShares: shares(['AF', '99.99']) }, 'expenditure-shares-not-whole'],
    [
      'are more than nothing',
      { countryShares: shares(['AF', '100.00'], ['IQ', '0.00']) },
      'expenditure-shares-not-whole',
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

  it('never exceeds its expenditure, all reversals together', () => {
    const reversed = reverseExpenditure(aReversal('60'), booked);
    expect(() => reverseExpenditure(aReversal('40.01'), reversed)).toThrow(
      refusal('reversal-exceeds-expenditure', { available: '40.00', requested: '40.01' }),
    );
  });

  it('gives back to its commitment', () => {
    const onIt = recordExpenditure(
      aPayment('100', onCommitment),
      basis({ commitment: aCommitment('100'), project: globalProject }),
    );
    expect(reverseExpenditure(aReversal('30'), onIt).commitment?.paid).toBe(euros('70'));
  });

  it('is of more than nothing and has a date in the year of its expenditure', () => {
    expect(() => reverseExpenditure(aReversal('0'), booked)).toThrow(refusal('amount-not-positive'));
    expect(() => reverseExpenditure(aReversal('1', { bookedOn: '2011-01-01' }), booked)).toThrow(
      refusal('booked-outside-year'),
    );
  });

  it('reuses the country split: in any steps, no country gives back more than it got, and all of it in the end', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 9_999n }), { maxLength: 8 }), (steps) => {
        let state: ExpenditureDecision = booked;
        const left = () => state.expenditure.amount - state.expenditure.reversed;
        for (const step of [...steps, 10_000n]) {
          const amount = step < left() ? step : left();
          if (amount > 0n) state = reverseExpenditure(aReversal(formatCents(amount)), state);
          const amounts = amountsLeft(state.expenditure).map((part) => part.amount);
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
    const events = [...booked.events, ...reverseExpenditure(aReversal('1'), booked).events];
    expect(events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
    expect(events).toMatchObject([
      { data: { expenditureId: 'expenditure-1' } },
      { data: { reversalId: 'reversal-1' } },
    ]);
  });
});
