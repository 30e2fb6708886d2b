import {
  BudgetMutationRecorded,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  CommitmentMade,
  CommitmentReleased,
  ControlTotalRecorded,
  ExpenditureRecorded,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { progressReport2010 } from './progress-report-2010.fixture';
import { underspendAnalyses } from './underspend-analyses';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const euros = (value: string) => ({ value, currency: 'EUR' as const });

/** The report gives what was appropriated for 2011 and nothing else. */
function year2011(keptFrom?: string) {
  return progressReport2010()
    .tell(BudgetYearOpened, 2011, {
      ...BudgetYearOpened.sample,
      year: 2011,
      framework: 'imd-2008',
      ...(keptFrom === undefined ? {} : { keptFrom }),
      provenance: FIRST_HAND,
    })
    .tell(BudgetMutationRecorded, 2011, {
      ...BudgetMutationRecorded.sample,
      year: 2011,
      mutationId: 'unspecified',
      stage: 'unspecified',
      inForceFrom: '2011-01-01',
      cash: euros('9000000.00'),
      provenance: FIRST_HAND,
    });
}

const booked = (purpose: string, amount: string) => ({
  ...ExpenditureRecorded.sample,
  expenditureId: '2011-first',
  year: 2011,
  purpose,
  projectId: 'hrt',
  commitmentId: null,
  amount: euros(amount),
  bookedOn: '2011-03-01',
  bookedOnPrecision: 'day' as const,
  scope: 'countries' as const,
  countryAmounts: [{ country: 'IQ', amount: euros(amount) }],
  provenance: FIRST_HAND,
});

const analyse = async (history = year2011(), asOf = '2012-01-01') =>
  underspendAnalysis(
    await fold(new UnderspendProjection(), UNDERSPEND, history.events),
    current,
    2011,
    asOf,
    EVERY_SCOPE,
  );

describe('a year whose ledger is not kept here', () => {
  it('knows what was appropriated and leaves all else unknown: silence is not zero', async () => {
    const { programme, priorities, rest, projects, countries, missing } = await analyse();
    expect(programme.appropriated?.cents).toBe(900_000_000n);
    for (const line of [programme, ...priorities, rest]) {
      expect(line).toMatchObject({
        spent: null,
        underspend: null,
        underspendRate: null,
        band: null,
        commitmentsEntered: null,
        outstanding: null,
        legallyCommitted: null,
        notCommitted: null,
        notPaidOut: null,
        missing: expect.arrayContaining([
          { figure: 'spent', reason: 'not-reported' },
          { figure: 'committed', reason: 'not-reported' },
        ]),
      });
    }
    expect(projects).toBeNull();
    expect(countries).toEqual({
      countries: null,
      otherCountries: null,
      regional: null,
      global: null,
      unattributed: null,
    });
    expect(missing.map(({ figure }) => figure)).toEqual(['spent-by-project', 'spent-by-country']);
  });

  it('is unknown in the list of years too', async () => {
    const { items } = underspendAnalyses(
      await fold(new UnderspendProjection(), UNDERSPEND, year2011().events),
      {},
      '2012-01-01',
    );
    expect(items[1]).toMatchObject({ year: 2011, spent: null, underspend: null, underspendRate: null, band: null });
  });

  it('knows what somebody stated, and no more: its total stays unknown until a source states it', async () => {
    const history = year2011().tell(ExpenditureRecorded, '2011-first', booked('diaspora', '100.00'));
    const { programme, priorities, projects, countries } = await analyse(history);
    expect(programme.spent).toBeNull();
    expect(priorities.map(({ spent }) => spent?.cents ?? null)).toEqual([null, null, null, 100_00n, null, null]);
    expect(projects?.map(({ id, spent }) => [id, spent?.cents])).toEqual([['hrt', 100_00n]]);
    expect(countries).toMatchObject({ countries: null, unattributed: null });

    history.tell(ControlTotalRecorded, 2011, {
      ...ControlTotalRecorded.sample,
      year: 2011,
      amount: euros('100.00'),
      provenance: FIRST_HAND,
    });
    const stated = await analyse(history);
    expect(stated.programme.spent?.cents).toBe(100_00n);
    expect(stated.countries.countries?.map(({ country, spent }) => [country, spent?.cents])).toEqual([['IQ', 100_00n]]);
    expect(stated.countries).toMatchObject({ regional: null, global: null, unattributed: null });
  });
});

describe('a year whose ledger is kept here from a day', () => {
  it.each([
    ['2011-06-30', null],
    ['2011-07-01', 0n],
  ])('tells at %s that %s cents were spent: before that day silence tells nothing', async (asOf, cents) => {
    const { programme } = await analyse(year2011('2011-07-01'), asOf);
    expect(programme.spent?.cents ?? null).toBe(cents);
    expect(programme.legallyCommitted?.cents ?? null).toBe(cents);
  });

  it('may learn of that day later', async () => {
    const { reason, ...settings } = BudgetYearSettingsChanged.sample;
    const history = year2011().tell(BudgetYearSettingsChanged, 2011, {
      ...settings,
      year: 2011,
      keptFrom: '2011-01-01',
      bands: { onCourse: '99.00', attention: '100.00' },
      reason,
    });
    expect((await analyse(history)).programme).toMatchObject({
      underspendRate: { value: '1.0000' },
      band: 'attention',
    });
  });

  it('knows of a commitment of an earlier year what was released of it here', async () => {
    const told = { commitmentId: 'earlier', projectId: 'hrt', purpose: 'diaspora', provenance: FIRST_HAND };
    const history = year2011()
      .tell(CommitmentMade, 'earlier', {
        ...CommitmentMade.sample,
        ...told,
        year: 2010,
        madeOn: '2010-03-01',
        value: euros('500.00'),
        instalments: [{ year: 2010, dueOn: null, amount: euros('500.00') }],
      })
      .tell(CommitmentReleased, 'earlier', {
        ...CommitmentReleased.sample,
        ...told,
        year: 2010,
        releasedOn: '2011-02-01',
        amount: euros('200.00'),
        byYear: [{ year: 2010, amount: euros('200.00') }],
      });
    const { priorities } = await analyse(history);
    const diaspora = priorities.find(({ code }) => code === 'diaspora');
    expect(diaspora?.commitmentsEntered).toMatchObject({ cents: -20_000n });
  });
});
