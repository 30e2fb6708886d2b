import { CommitmentMade, EarmarkSet, ExpenditureRecorded, UnderspendCauseRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { atOnce, inSteps } from '../answers/in-steps';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, type History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { projectedOutturn } from './projected-outturn/projected-outturn';
import { forecastUnreliable } from './projected-outturn/forecast-unreliable';
import { budgetYears, euros, tellPayment, tellProject } from './years-of-projects.fixture';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';
import { YEAR_WATCH } from './year-watch';

const YEAR = 2012;
const viewOf = (history: History) => fold(new UnderspendProjection(), UNDERSPEND, history.events);

async function alertsOn(history: History, today: string) {
  const view = await viewOf(history);
  return YEAR_WATCH.parts(view, today).flatMap(({ compute }) => atOnce(inSteps(compute(view))));
}
const idsOn = async (history: History, today: string) => (await alertsOn(history, today)).map(({ id }) => id);

/** The programme of a million has one project, of the purpose `diaspora`, with this plan. */
function planned(quarter: number, paid: Partial<Record<number, number>> = {}): History {
  const history = budgetYears(YEAR);
  tellProject(history, 'training', [{ year: YEAR, quarters: [quarter, quarter, quarter, quarter], paid }]);
  return history;
}

const earmark = (history: History, purpose: string, amount: number) =>
  history.tell(EarmarkSet, YEAR, {
    year: YEAR,
    purpose,
    amount: euros(amount),
    mutationId: null,
    provenance: FIRST_HAND,
  });

describe('a projected underspend', () => {
  it('is an alert of the band that the programme is projected in, with the amount of its answer', async () => {
    const history = planned(250_000, { 3: 200_000 });
    const { programme } = projectedOutturn(await viewOf(history), current, YEAR, '2012-06-30', EVERY_SCOPE).projection!;
    expect(programme.band).toBe('deviating');
    expect(await alertsOn(history, '2012-06-30')).toMatchObject([
      {
        id: 'projected-underspend.2012.deviating',
        about: 'budgets/2012',
        link: '/v1/projected-outturns/2012',
        year: YEAR,
        purpose: null,
        band: 'deviating',
        amount: programme.underspend,
      },
    ]);
  });

  it('is none on course, and none once the year has ended', async () => {
    const history = planned(250_000, { 3: 250_000, 6: 250_000, 9: 250_000, 12: 250_000 });
    expect(await idsOn(history, '2012-12-20')).toEqual([]);
    expect(await idsOn(planned(250_000), '2012-12-31')).not.toContain('projected-underspend.2012.deviating');
  });

  it('is one of a purpose with an appropriation of its own too, with what is paid outside projects', async () => {
    const history = budgetYears(YEAR);
    // Nothing of it falls due in the last quarter.
    tellProject(history, 'training', [{ year: YEAR, quarters: [200_000, 100_000, 100_000, 0], paid: { 3: 400_000 } }]);
    earmark(history, 'diaspora', 400_000);
    earmark(history, 'return', 600_000);
    tellPayment(history, 'campaign', YEAR, 4, 540_000, null, 'return');
    expect(await alertsOn(history, '2012-12-20')).toMatchObject([
      { id: 'projected-underspend.2012.attention', amount: { cents: 6_000_000n } },
      { id: 'projected-underspend.2012.return.attention', purpose: 'return', amount: { cents: 6_000_000n } },
    ]);
  });

  it('of the purposes and the rest adds up to that of the programme', async () => {
    const history = planned(50_000, { 3: 50_000 });
    earmark(history, 'diaspora', 400_000);
    earmark(history, 'return', 600_000);
    const [whole, ...purposes] = await alertsOn(history, '2012-06-30');
    expect(purposes.map(({ purpose }) => purpose)).toEqual(['diaspora', 'return']);
    expect(purposes.reduce((sum, { amount }) => sum + amount!.cents, 0n)).toBe(whole!.amount!.cents);
  });

  it('of a purpose is unknown while a project without a plan may spend on any', async () => {
    const history = planned(50_000, { 3: 50_000 });
    earmark(history, 'diaspora', 400_000);
    tellProject(history, 'unplanned', [{ year: YEAR, paid: { 2: 10 } }]);
    expect(await idsOn(history, '2012-06-30')).toEqual([]);
  });
});

describe('a forecast that cannot be relied on', () => {
  it('is an alert of its year', async () => {
    const { projection } = projectedOutturn(await viewOf(planned(1)), current, YEAR, '2012-06-30', EVERY_SCOPE);
    const record = (unreliable: boolean) => ({
      ...projection!,
      trackRecord: projection!.trackRecord && { ...projection!.trackRecord, unreliable },
    });
    expect(forecastUnreliable(YEAR, record(false), false)).toEqual([]);
    expect(forecastUnreliable(YEAR, record(true), false)).toMatchObject([{ id: 'forecast-unreliable.2012' }]);
  });
});

describe('an unexplained deviation', () => {
  it('is an alert of each gap of an ended year that causes leave open', async () => {
    const history = planned(250_000, { 3: 700_000 });
    expect(await idsOn(history, '2012-12-31')).toEqual(
      expect.arrayContaining(['unexplained-deviation.2012.rest', 'unexplained-deviation.2012.project.training']),
    );
    history.tell(UnderspendCauseRecorded, 'late', {
      ...UnderspendCauseRecorded.sample,
      causeId: 'late',
      year: YEAR,
      projectId: 'training',
      purpose: null,
      group: null,
      amount: euros(300_000),
    });
    expect(await idsOn(history, '2012-12-31')).not.toContain('unexplained-deviation.2012.project.training');
  });
});

describe('a commitment without a payment', () => {
  const promised = (madeOn = '2012-01-01') =>
    budgetYears(YEAR).tell(CommitmentMade, 'c-1', {
      ...CommitmentMade.sample,
      commitmentId: 'c-1',
      year: YEAR,
      purpose: 'diaspora',
      value: euros(100),
      instalments: [{ year: YEAR, amount: euros(100), dueOn: null }],
      madeOn,
    });
  const ofCommitment = async (history: History, today: string) =>
    (await alertsOn(history, today)).filter(({ kind }) => kind === 'unpaid-commitment');

  it('is an alert half a year after it was made', async () => {
    expect(await ofCommitment(promised(), '2012-07-01')).toEqual([]);
    expect(await ofCommitment(promised(), '2012-07-02')).toMatchObject([
      { id: 'unpaid-commitment.c-1', about: 'commitments/c-1', year: YEAR, amount: { cents: 10_000n } },
    ]);
  });

  it('stays one in a later year, and is none once anything was paid', async () => {
    expect(await ofCommitment(promised(), '2013-02-01')).toHaveLength(1);
    const history = promised().tell(ExpenditureRecorded, 'e', {
      ...ExpenditureRecorded.sample,
      expenditureId: 'e',
      year: YEAR,
      purpose: 'diaspora',
      commitmentId: 'c-1',
      amount: euros(1),
      bookedOn: '2012-03-01',
      bookedOnPrecision: 'day',
      scope: 'unattributed',
      countryAmounts: [],
    });
    expect(await ofCommitment(history, '2012-12-01')).toEqual([]);
  });

  it('is none while nothing of it is due', async () => {
    const history = budgetYears(YEAR).tell(CommitmentMade, 'c-2', {
      ...CommitmentMade.sample,
      commitmentId: 'c-2',
      year: YEAR,
      purpose: 'diaspora',
      value: euros(100),
      instalments: [{ year: YEAR + 1, amount: euros(100), dueOn: null }],
      madeOn: '2012-01-01',
    });
    expect(await ofCommitment(history, '2012-12-01')).toEqual([]);
  });
});
