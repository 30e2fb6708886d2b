import { findingsIn } from '@imd/contracts';
import { FIRST_HAND, type Provenance } from '@imd/kernel';
import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { recordMutation } from './budget-mutations';
import type { BudgetYear } from './budget-year';
import {
  aClosedYear,
  aDraftYear,
  aMutation,
  anAdoptedYear,
  anEstimate,
  aProjectIn,
  euros,
  globalProject,
  listed,
  refusal,
  withEarmark,
} from './budget-year.fixture';
import {
  makeCommitment,
  outstanding,
  releaseCommitment,
  yearsOf,
  type CommitmentBasis,
  type CommitmentPromise,
} from './commitment';
import type { KnownProject } from './known-project';
import type { YearBooks } from './year-books';
import { grantEligibilityExemption, type EligibilityExemption } from './eligibility-exemption';
import { BUDGET_AUTHORISER, BUDGETS_AUTHORISE } from './authority';

const instalments = (...parts: readonly (readonly [number, string])[]) =>
  parts.map(([year, amount]) => ({ year, dueOn: null, amount: euros(amount) }));

function aPromise(value: string, changes: Partial<CommitmentPromise> = {}): CommitmentPromise {
  return {
    id: 'commitment-1',
    projectId: 'hrt',
    purpose: 'diaspora',
    madeOn: '2010-02-01',
    value: euros(value),
    instalments: instalments([2010, value]),
    exemption: null,
    provenance: FIRST_HAND,
    ...changes,
  };
}

function basis(year: BudgetYear | null, changes: Partial<CommitmentBasis> = {}): CommitmentBasis {
  return {
    years: new Map([[2010, { open: year, later: null }]]),
    project: globalProject,
    eligibilities: new Map(),
    standingExemption: null,
    scopes: new Set(),
    ...changes,
  };
}

const withEstimate = (year: BudgetYear, ...estimates: readonly (readonly [number, string])[]) =>
  setMultiYearEstimate(year, anEstimate(...estimates)).state;

describe('a new commitment (rule 1)', () => {
  it('waits until the budget of its year is adopted', () => {
    const draft = recordMutation(aDraftYear(), aMutation('9000000')).state;
    expect(() => makeCommitment(aPromise('1'), basis(draft))).toThrow(refusal('budget-not-adopted'));
    const adoptedLater = { ...anAdoptedYear(), adoption: { adoptedOn: '2010-02-02', provenance: FIRST_HAND } };
    expect(() => makeCommitment(aPromise('1'), basis(adoptedLater))).toThrow(refusal('budget-not-adopted'));
  });

  it('comes too late once the year is closed', () => {
    expect(() => makeCommitment(aPromise('1'), basis(aClosedYear()))).toThrow(refusal('budget-closed'));
  });

  it('needs a budget year', () =>
    expect(() => makeCommitment(aPromise('1'), basis(null))).toThrow(
      refusal('budget-year-unknown', { field: 'madeOn' }),
    ));
});

describe('the value of commitments made in a year (rule 3)', () => {
  const year = recordMutation(anAdoptedYear(), aMutation('0', { id: 'commitments', commitments: euros('10') })).state;

  it('stays within the commitment budget where one is set', () => {
    const { budgetYears } = makeCommitment(aPromise('6'), basis(year));
    expect(budgetYears).toMatchObject([{ committedValue: euros('6') }]);
    expect(() => makeCommitment(aPromise('4.01'), basis(budgetYears[0] ?? null))).toThrow(
      refusal('commitment-exceeds-commitment-budget', { available: '4.00', requested: '4.01' }),
    );
  });

  it('has no limit of its own where none is set', () =>
    expect(makeCommitment(aPromise('9000000'), basis(anAdoptedYear())).budgetYears).toMatchObject([
      { committedValue: euros('9000000') },
    ]));
});

describe('instalments (rule 3)', () => {
  const year = withEarmark(anAdoptedYear('9'), 'return-and-reintegration', '4');

  it('stay within what their purpose can draw: the earmark of another is out of reach', () => {
    expect(makeCommitment(aPromise('5'), basis(year)).budgetYears).toMatchObject([
      { openInstalments: [{ purpose: 'diaspora', amount: euros('5') }] },
    ]);
    expect(() => makeCommitment(aPromise('5.01'), basis(year))).toThrow(
      refusal('instalments-exceed-appropriation', { year: 2010, purpose: 'diaspora', available: '5.00' }),
    );
  });

  it('draw their own earmark first, then the unallocated part', () =>
    expect(
      makeCommitment(
        aPromise('9', { purpose: 'return-and-reintegration' }),
        basis(year, { project: { ...globalProject, priority: 'return-and-reintegration' } }),
      ).events,
    ).toHaveLength(1));

  it('of a later year that is open stay within its appropriation', () => {
    const years = new Map([
      [2010, { open: year, later: null }],
      [2011, { open: anAdoptedYear('3', 2011), later: null }],
    ]);
    const promise = aPromise('4', { instalments: instalments([2010, '1'], [2011, '3']) });
    expect(
      makeCommitment(promise, basis(year, { years })).budgetYears.map((touched) => touched.openInstalments),
    ).toEqual([[{ purpose: 'diaspora', amount: euros('1') }], [{ purpose: 'diaspora', amount: euros('3') }]]);
    const more = aPromise('4.01', { instalments: instalments([2010, '1'], [2011, '3.01']) });
    expect(() => makeCommitment(more, basis(year, { years }))).toThrow(
      refusal('instalments-exceed-appropriation', { year: 2011, available: '3.00' }),
    );
  });

  it('of a year that is not open yet stay within its multi-year estimate, for all commitments together', () => {
    const estimated = withEstimate(year, [2011, '5']);
    const promise = aPromise('3', { instalments: instalments([2011, '3']) });
    const { laterYears } = makeCommitment(promise, basis(estimated));
    expect(laterYears).toEqual([{ year: 2011, openInstalments: [{ purpose: 'diaspora', amount: euros('3') }] }]);
    const years = new Map([
      [2010, { open: estimated, later: null }],
      [2011, { open: null, later: laterYears[0] ?? null }],
    ]);
    expect(() => makeCommitment(promise, basis(estimated, { years }))).toThrow(
      refusal('instalments-exceed-estimate', { year: 2011, available: '2.00', requested: '3.00' }),
    );
  });

  it('of an open year without any mutation still stay within its estimate', () => {
    const years: YearBooks = new Map([
      [2010, { open: withEstimate(year, [2011, '5']), later: null }],
      [2011, { open: aDraftYear(2011), later: null }],
    ]);
    const promise = (amount: string) => aPromise(amount, { instalments: instalments([2011, amount]) });
    expect(makeCommitment(promise('5'), basis(year, { years })).laterYears).toEqual([]);
    expect(() => makeCommitment(promise('5.01'), basis(year, { years }))).toThrow(
      refusal('instalments-exceed-estimate'),
    );
  });

  it('have nothing to draw on where no estimate is set', () =>
    expect(() => makeCommitment(aPromise('1', { instalments: instalments([2012, '1']) }), basis(year))).toThrow(
      refusal('instalments-exceed-estimate', { available: '0.00' }),
    ));

  it.each([
    ['add up to the value', { instalments: instalments([2010, '0.99']) }, 'instalments-are-not-the-value'],
    ['are more than nothing', { instalments: instalments([2010, '0'], [2010, '1']) }, 'amount-not-positive'],
    [
      'fall in the year of the commitment or later',
      { instalments: instalments([2009, '1']) },
      'instalment-before-commitment',
    ],
    [
      'are due in the year they draw on',
      { instalments: [{ year: 2010, dueOn: '2011-01-01', amount: euros('1') }] },
      'instalment-due-outside-its-year',
    ],
    ['are for a purpose of the framework', { purpose: 'space-travel' }, 'purpose-unknown'],
    ['are part of a value above nothing', { value: 0n, instalments: [] }, 'amount-not-positive'],
  ])('%s', (_, changes, code) =>
    expect(() => makeCommitment(aPromise('1', changes), basis(year))).toThrow(refusal(code)),
  );
});

describe('the project of a commitment (rule 4)', () => {
  const year = anAdoptedYear();
  const mauritania = aProjectIn(['MR', null], ['TZ', null]);
  const eligibilities = new Map([['TZ', listed('TZ')]]);
  const letter: Provenance = { ...FIRST_HAND, document: 'progress-report-2010' };

  it('must be known', () =>
    expect(() => makeCommitment(aPromise('1'), basis(year, { project: null }))).toThrow(
      refusal('project-unknown', { field: 'project' }),
    ));

  it('does not pass for being part of a region: its countries are listed all the same', () => {
    const regions = [{ region: '289', share: '1.00' }];
    const project = { ...aProjectIn(['RU', '99.00']), scope: 'regional' as const, regions };
    expect(() => makeCommitment(aPromise('1'), basis(year, { project }))).toThrow(refusal('country-not-eligible'));
  });

  it.each(['global', 'regional'] as const)('passes when it is %s', (scope) =>
    expect(makeCommitment(aPromise('1'), basis(year, { project: { ...globalProject, scope } })).events).toHaveLength(1),
  );

  it('has its countries on the budget-eligibility list of the day it is made; the refusal names the others', () => {
    expect(() => makeCommitment(aPromise('1'), basis(year, { project: mauritania, eligibilities }))).toThrow(
      refusal('country-not-eligible', { countries: ['MR'] }),
    );
    const all = new Map([...eligibilities, ['MR', listed('MR', '2010-02-01', '2010-02-01')] as const]);
    expect(makeCommitment(aPromise('1'), basis(year, { project: mauritania, eligibilities: all })).events).toHaveLength(
      1,
    );
  });

  it('goes on when it started while its country was listed', () => {
    const sierraLeone = new Map([['SL', listed('SL', '2008-07-04', '2008-12-31')]]);
    const started = (startsOn: string | null) => ({ ...aProjectIn(['SL', null]), startsOn });
    const commit = (startsOn: string | null) =>
      makeCommitment(aPromise('1'), basis(year, { project: started(startsOn), eligibilities: sierraLeone }));
    expect(commit('2008-10-01').events).toHaveLength(1);
    expect(() => commit('2009-01-01')).toThrow(refusal('country-not-eligible'));
    expect(() => commit(null)).toThrow(refusal('country-not-eligible'));
  });

  it('waits while nobody said where it works: unknown is not global', () => {
    const unknown = { ...globalProject, scope: 'unknown' as const };
    expect(() => makeCommitment(aPromise('1'), basis(year, { project: unknown }))).toThrow(
      refusal('project-countries-not-recorded'),
    );
  });

  const exempted = (reason: string | null, role: string, provenance = FIRST_HAND) =>
    aPromise('1', { exemption: { reason, role }, provenance });

  it('passes on an exemption with a reason by who holds the role; it names the countries it was needed for', () => {
    const scopes = new Set([BUDGETS_AUTHORISE]);
    const commit = (promise: CommitmentPromise, held: ReadonlySet<string>) =>
      makeCommitment(promise, basis(year, { project: mauritania, eligibilities, scopes: held }));
    expect(commit(exempted('Asylum system', BUDGET_AUTHORISER), scopes).commitment.exemption).toEqual({
      reason: 'Asylum system',
      role: BUDGET_AUTHORISER,
      countries: ['MR'],
    });
    expect(() => commit(exempted('Asylum system', 'clerk'), scopes)).toThrow(refusal('exemption-not-authorised'));
    expect(() => commit(exempted('Asylum system', BUDGET_AUTHORISER), new Set())).toThrow(
      refusal('exemption-not-authorised'),
    );
    expect(() => commit(exempted(null, BUDGET_AUTHORISER), scopes)).toThrow(refusal('exemption-reason-missing'));
    expect(commit(exempted(null, BUDGET_AUTHORISER, letter), scopes).events).toHaveLength(1);
  });

  it('keeps no exemption that was not needed', () =>
    expect(makeCommitment(exempted('To be sure', BUDGET_AUTHORISER), basis(year)).commitment.exemption).toBeNull());

  describe('with a standing exemption', () => {
    const exemption: EligibilityExemption = {
      projectId: 'hrt',
      countries: ['MR'],
      reason: null,
      role: BUDGET_AUTHORISER,
      grantedOn: null,
      provenance: letter,
    };
    const grant = (changes: Partial<EligibilityExemption> = {}, scopes = new Set([BUDGETS_AUTHORISE])) =>
      grantEligibilityExemption(null, { ...exemption, ...changes }, mauritania, scopes);

    it('passes in the countries it names, and in no other', () => {
      const standing = (countries: string[]) =>
        basis(year, { project: mauritania, eligibilities, standingExemption: { ...exemption, countries } });
      expect(makeCommitment(aPromise('1'), standing(['MR'])).commitment.exemption).toBeNull();
      expect(() => makeCommitment(aPromise('1'), standing(['SL']))).toThrow(refusal('country-not-eligible'));
    });

    it('is granted for a known project, by who may, for a reason that only a document can leave out', () => {
      expect(grant().events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
      expect(() => grantEligibilityExemption(null, exemption, null, new Set())).toThrow(refusal('project-unknown'));
      expect(() => grant({}, new Set())).toThrow(refusal('exemption-not-authorised'));
      expect(() => grant({ provenance: FIRST_HAND })).toThrow(refusal('exemption-reason-missing'));
    });

    it('granted again with the same content changes nothing', () =>
      expect(grantEligibilityExemption(exemption, exemption, mauritania, new Set([BUDGETS_AUTHORISE])).events).toEqual(
        [],
      ));
  });
});

describe('the project of a commitment (rule 3)', () => {
  const commit = (changes: Partial<KnownProject>) =>
    makeCommitment(aPromise('1'), basis(anAdoptedYear(), { project: { ...globalProject, ...changes } }));

  it.each(['pipeline', 'closed', 'cancelled', 'suspended'] as const)('runs, so it is not %s', (status) =>
    expect(() => commit({ status })).toThrow(refusal('project-not-running', { field: 'project', status })),
  );

  it('may still be finished', () => expect(commit({ status: 'finalisation' }).events).toHaveLength(1));

  it('is paid from this budget as far as anybody said', () => {
    expect(() => commit({ fundedByProgramme: false })).toThrow(refusal('project-not-paid-from-this-budget'));
    expect(commit({ fundedByProgramme: null }).events).toHaveLength(1);
  });

  it('is of the purpose that it is paid from, where it has one', () => {
    expect(() => commit({ priority: 'remittances' })).toThrow(
      refusal('project-of-another-purpose', { purposeOfProject: 'remittances', received: 'diaspora' }),
    );
    expect(commit({ priority: null }).events).toHaveLength(1);
  });

  it('is of one of the priorities over which it divides', () => {
    const over = (...codes: readonly string[]) => ({
      priority: null,
      priorities: codes.map((priority) => ({ priority, share: '50.00' })),
    });
    expect(commit(over('remittances', 'diaspora')).events).toHaveLength(1);
    expect(() => commit(over('remittances', 'return'))).toThrow(
      refusal('project-of-another-purpose', {
        purposeOfProject: null,
        purposesOfProject: ['remittances', 'return'],
        received: 'diaspora',
      }),
    );
  });

  it('is judged by the countries that shares name, whatever its scope says (rule 4)', () => {
    expect(() => commit({ countries: [{ country: 'MR', share: '100.00' }] })).toThrow(
      refusal('country-not-eligible', { countries: ['MR'] }),
    );
    expect(commit({ countries: [{ country: 'MR', share: null }] }).events).toHaveLength(1);
  });
});

describe('a release', () => {
  const estimated = withEstimate(anAdoptedYear('9'), [2011, '9']);
  const made = makeCommitment(aPromise('5', { instalments: instalments([2010, '2'], [2011, '3']) }), basis(estimated));
  const years: YearBooks = new Map([
    [2010, { open: made.budgetYears[0] ?? null, later: null }],
    [2011, { open: null, later: made.laterYears[0] ?? null }],
  ]);
  const release = (parts: readonly (readonly [number, string])[], releasedOn = '2010-11-01') => ({
    releasedOn,
    instalments: parts.map(([number, amount]) => ({ number, amount: euros(amount) })),
    reason: 'Fewer departures than planned',
    provenance: FIRST_HAND,
  });

  it('gives back to the commitment budget and to the cash of the years of its instalments', () => {
    const released = releaseCommitment(
      made.commitment,
      release([
        [1, '1'],
        [2, '3'],
      ]),
      years,
    );
    expect(outstanding(released.commitment)).toBe(euros('1'));
    expect(released.budgetYears).toMatchObject([
      { committedValue: euros('1'), openInstalments: [{ amount: euros('1') }] },
    ]);
    expect(released.laterYears).toMatchObject([{ openInstalments: [{ amount: 0n }] }]);
    expect(released.events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
  });

  it('takes back at most what is open of each instalment', () => {
    expect(() => releaseCommitment(made.commitment, release([[1, '2.01']]), years)).toThrow(
      refusal('release-exceeds-instalment', { number: 1, open: '2.00' }),
    );
    const released = releaseCommitment(made.commitment, release([[1, '2']]), years).commitment;
    expect(() => releaseCommitment(released, release([[1, '0.01']]), years)).toThrow(
      refusal('release-exceeds-instalment', { open: '0.00' }),
    );
    expect(() => releaseCommitment(made.commitment, release([[3, '1']]), years)).toThrow(
      refusal('instalment-unknown', { number: 3 }),
    );
  });

  it('takes back nothing of an instalment that has been paid', () => {
    const paid = { ...made.commitment, paid: euros('3') };
    expect(() => releaseCommitment(paid, release([[1, '0.01']]), years)).toThrow(
      refusal('release-exceeds-instalment', { number: 1, open: '0.00' }),
    );
    expect(() => releaseCommitment(paid, release([[2, '2.01']]), years)).toThrow(
      refusal('release-exceeds-instalment', { number: 2, open: '2.00' }),
    );
  });

  it('never comes before its commitment', () =>
    expect(() => releaseCommitment(made.commitment, release([[1, '1']], '2010-01-31'), years)).toThrow(
      refusal('release-before-commitment', { field: 'releasedOn', madeOn: '2010-02-01' }),
    ));

  it('takes back nothing before the day on which a reversal opened it again', () => {
    const reopened = { ...made.commitment, reversals: [{ day: '2010-10-01', amount: euros('4') }] };
    expect(() => releaseCommitment(reopened, release([[1, '1.01']], '2010-09-30'), years)).toThrow(
      refusal('release-exceeds-instalment', { open: '1.00' }),
    );
    expect(releaseCommitment(reopened, release([[1, '2']], '2010-10-01'), years).events).toHaveLength(1);
  });

  it('belongs to the year of its day, which is open: a closed year stays as it is (rule 1)', () => {
    const closed = { ...(made.budgetYears[0] ?? aClosedYear()), status: 'closed' as const };
    const after: YearBooks = new Map([
      [2010, { open: closed, later: null }],
      [2011, { open: anAdoptedYear('9', 2011), later: null }],
    ]);
    expect(() => releaseCommitment(made.commitment, release([[2, '1']]), after)).toThrow(refusal('budget-closed'));
    const released = releaseCommitment(made.commitment, release([[2, '1']], '2011-02-01'), after);
    expect(released.budgetYears).toMatchObject([{ year: 2011, committedValue: euros('-1') }]);
    expect(() => releaseCommitment(made.commitment, release([[2, '1']], '2012-02-01'), after)).toThrow(
      refusal('budget-year-unknown', { field: 'releasedOn' }),
    );
  });

  it('is of more than nothing', () =>
    expect(() => releaseCommitment(made.commitment, release([[1, '0']]), years)).toThrow(
      refusal('amount-not-positive', { field: 'instalments' }),
    ));
});

describe('what is told of a commitment', () => {
  it('fits the contracts', () =>
    expect(
      makeCommitment(aPromise('1'), basis(anAdoptedYear())).events.flatMap(({ definition, data }) =>
        findingsIn(definition, data),
      ),
    ).toEqual([]));

  it('looks at the year it is made in, those its instalments fall in, and every year of which some may be overdue', () => {
    const years = yearsOf('2010-02-01', instalments([2011, '1'], [2010, '1'], [2011, '2']));
    expect(years.slice(-3)).toEqual([2009, 2010, 2011]);
    expect(years[0]).toBe(1990);
    expect(yearsOf('9999-12-31', []).at(-1)).toBe(2100);
  });
});
