import {
  AllocationSet,
  BudgetMutationRecorded,
  CommitmentMade,
  ControlTotalRecorded,
  EarmarkSet,
  type EventData,
  ExpenditureRecorded,
  ProjectChanged,
  ProjectRegistered,
  ReportingGapsSet,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, type History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const analyse = async (history: History, asOf = '2012-12-31') =>
  underspendAnalysis(
    await fold(new UnderspendProjection(), UNDERSPEND, history.events),
    current,
    2012,
    asOf,
    EVERY_SCOPE,
  );
const euros = (value: string) => ({ value, currency: 'EUR' as const });
const unreported = (...gaps: EventData<typeof ReportingGapsSet>['gaps']) =>
  anotherYear().tell(ReportingGapsSet, 2012, { year: 2012, gaps, provenance: FIRST_HAND });

describe('an earmark', () => {
  const earmark = (amount: string, mutationId: string | null) =>
    anotherYear().tell(EarmarkSet, 2012, {
      year: 2012,
      purpose: 'return',
      amount: euros(amount),
      mutationId,
      provenance: FIRST_HAND,
    });

  it('that is set again is replaced', async () =>
    expect((await analyse(earmark('300000.00', null))).programme.earmarked.cents).toBe(300_000_00n));

  it('that a mutation brought counts from that mutation on', async () => {
    const history = earmark('300000.00', 'second-supplementary');
    expect((await analyse(history, '2012-11-30')).programme.earmarked.cents).toBe(0n);
    expect((await analyse(history, '2012-12-01')).programme.earmarked.cents).toBe(300_000_00n);
  });
});

describe('a year of which a purpose was not reported', () => {
  it('has an unknown total, and nothing that is computed from it', async () => {
    const { programme, countries, rest, priorities } = await analyse(
      unreported({ figure: 'spent', purpose: 'remittances' }),
    );
    expect(programme).toMatchObject({ spent: null, underspend: null, underspendRate: null, composition: null });
    expect(programme.missing).toEqual([{ figure: 'spent', reason: 'not-reported' }]);
    expect(countries).toEqual({
      countries: null,
      otherCountries: null,
      regional: null,
      global: null,
      unattributed: null,
    });
    expect(rest.spent).toBeNull();
    expect(priorities.map(({ spent }) => spent?.cents ?? null)).toEqual([150_000_00n, null, 199_999_99n]);
  });

  it('leaves the projects of that purpose unknown, and no others', async () => {
    const { projects } = await analyse(unreported({ figure: 'spent', purpose: 'remittances' }));
    expect(projects?.filter(({ spent }) => spent === null).map(({ id }) => id)).toEqual(['website']);
  });

  it('cannot tell what its underspend is made of, even when no project is concerned', async () => {
    const { programme, projects } = await analyse(unreported({ figure: 'spent', purpose: 'theme' }));
    expect(projects?.every(({ underspend }) => underspend !== null)).toBe(true);
    expect(programme.composition).toBeNull();
  });

  it('has no total either when nothing at all was reported, whatever the source states', async () => {
    const history = unreported({ figure: 'spent', purpose: null }).tell(ControlTotalRecorded, 2012, {
      year: 2012,
      figure: 'spent',
      amount: euros('900000.00'),
      provenance: FIRST_HAND,
    });
    const { programme } = await analyse(history);
    expect(programme.spent).toBeNull();
    expect(programme.controlTotal?.stated.cents).toBe(900_000_00n);
  });
});

describe('commitments of one purpose that were not reported', () => {
  it('leave the programme’s unknown, and those of other purposes known', async () => {
    const { programme, priorities } = await analyse(unreported({ figure: 'committed', purpose: 'diaspora' }));
    expect(programme.legallyCommitted).toBeNull();
    expect(priorities.map(({ legallyCommitted }) => legallyCommitted?.cents ?? null)).toEqual([
      null,
      123_333_33n,
      240_000_00n,
    ]);
  });

  it('are as exact as they were made, however rough a payment of that day is', async () => {
    const made = { ...CommitmentMade.sample, commitmentId: 'exact', year: 2012, madeOn: '2012-02-01' };
    const history = anotherYear()
      .tell(CommitmentMade, 'exact', { ...made, provenance: FIRST_HAND })
      // Its events are in the partition of those of the commitment: others have totals of their own anyway.
      .tell(ExpenditureRecorded, 'rough-payment', {
        ...ExpenditureRecorded.sample,
        expenditureId: 'rough-payment',
        year: 2012,
        purpose: made.purpose,
        projectId: made.projectId,
        commitmentId: 'exact',
        amount: euros('10.00'),
        bookedOn: '2012-02-01',
        bookedOnPrecision: 'day',
        provenance: { ...FIRST_HAND, precision: '1.00', derived: true, invented: true },
      });
    const { programme } = await analyse(history);
    expect(programme.commitmentsEntered).toMatchObject({ precision: 0n, derived: false, invented: false });
    expect(programme.outstanding).toMatchObject({ precision: 1_00n, invented: true });
  });

  it('mark an answer that contains an invented one', async () => {
    const history = anotherYear().tell(CommitmentMade, 'invented', {
      ...CommitmentMade.sample,
      commitmentId: 'invented',
      year: 2012,
      madeOn: '2012-01-01',
      provenance: { ...FIRST_HAND, invented: true },
    });
    expect((await analyse(anotherYear())).invented).toBe(false);
    expect((await analyse(history)).invented).toBe(true);
  });
});

describe('the projects of a year', () => {
  const project = (told: Partial<EventData<typeof ProjectRegistered>>) =>
    anotherYear().tell(ProjectRegistered, 'other', {
      ...ProjectRegistered.sample,
      projectId: 'other',
      plannedStart: null,
      provenance: FIRST_HAND,
      ...told,
    });
  const isListed = async (history: History) =>
    ((await analyse(history)).projects ?? []).some(({ id }) => id === 'other');

  it.each([
    ['run in it', { plannedStart: '2010-01-01', plannedEnd: '2012-01-01' }, true],
    ['run on without an end', { actualStart: '2012-12-31', plannedStart: '2010-01-01' }, true],
    ['ended before it', { plannedStart: '2010-01-01', actualEnd: '2011-12-31' }, false],
    ['begin after it', { plannedStart: '2013-01-01' }, false],
    ['have no start, and are known to run before its end', { knownFrom: '2012-12-31' }, true],
    ['have no start, and are known to run after it only', { knownFrom: '2013-01-01' }, false],
    ['ended in it, whenever that became known', { plannedEnd: '2012-01-01', knownFrom: '2013-01-01' }, true],
    ['have no known dates and no plan', {}, false],
    ['are planned for it', { plans: [{ year: 2012, amount: euros('1.00') }] }, true],
    ['are paid by others', { plannedStart: '2010-01-01', fundedByProgramme: false }, false],
    ['were cancelled', { plannedStart: '2010-01-01', status: 'cancelled' as const }, false],
  ])('that %s', async (_, told, listed) => expect(await isListed(project(told))).toBe(listed));

  it('leave unknown what the underspend is made of, as long as one plan is unknown', async () => {
    const { programme, projects } = await analyse(project({ plannedStart: '2010-01-01' }));
    expect(projects?.find(({ id }) => id === 'other')).toMatchObject({
      plan: null,
      underspend: null,
      missing: [{ figure: 'plan', reason: 'not-set' }],
    });
    expect(programme.composition).toBeNull();
  });

  it('are shown as they were changed', async () => {
    const history = project({ plans: [{ year: 2012, amount: euros('1.00') }] }).tell(ProjectChanged, 'other', {
      ...ProjectRegistered.sample,
      projectId: 'other',
      plans: [{ year: 2012, amount: euros('2.00') }],
      provenance: FIRST_HAND,
    });
    expect((await analyse(history)).projects?.find(({ id }) => id === 'other')?.plan?.cents).toBe(2_00n);
  });
});

describe('what is to be explained', () => {
  it('is no gap up to the threshold', async () => {
    // 1 % of this appropriation is 10 000.00: exactly the part of its plan that the website left.
    const history = anotherYear().tell(BudgetMutationRecorded, 2012, {
      ...BudgetMutationRecorded.sample,
      year: 2012,
      mutationId: 'memorandum',
      inForceFrom: '2012-12-31',
      cash: euros('50000.00'),
    });
    const { explanation, programme } = await analyse(history);
    expect(programme.appropriated?.cents).toBe(1_000_000_00n);
    expect(explanation.toBeExplained.map(({ code }) => code)).not.toContain('website');
  });
});

describe('what nobody can explain', () => {
  it('is not explained by nothing: beside an unknown underspend, what causes explain is unknown', async () => {
    const { priorities } = await analyse(unreported({ figure: 'spent', purpose: 'diaspora' }));
    // The cause of its project has an amount.
    expect(priorities[0]).toMatchObject({ underspend: null, explanation: { explained: { cents: 30_000_00n } } });
    const { priorities: others } = await analyse(
      unreported({ figure: 'spent', purpose: 'return' }).tell(UnderspendCauseWithdrawn, 'fewer-departures', {
        causeId: 'fewer-departures',
        year: 2012,
        reason: 'Departures were as planned',
        provenance: FIRST_HAND,
      }),
    );
    expect(others[2]).toMatchObject({ underspend: null, explanation: { explained: null, unexplained: null } });
  });
});

describe('planning above the appropriation', () => {
  const planned = (amount: string) =>
    anotherYear().tell(AllocationSet, 2012, {
      year: 2012,
      parts: [{ purpose: 'diaspora', amount: euros(amount) }],
      provenance: FIRST_HAND,
    });

  it('is a line of its own, with no rate and no band for the rest', async () => {
    const { programme, rest } = await analyse(planned('600000.00'));
    expect(programme.overprogrammed?.cents).toBe(50_000_00n);
    expect(programme.unallocated?.cents).toBe(0n);
    expect(rest).toMatchObject({ appropriated: { cents: 0n }, underspendRate: null, band: null });
  });

  it('of nothing is nothing', async () =>
    expect((await analyse(planned('550000.00'))).programme.overprogrammed?.cents).toBe(0n));

  it('by projects is a part of what the underspend is made of', async () => {
    const history = anotherYear().tell(ProjectChanged, 'training', {
      ...ProjectRegistered.sample,
      projectId: 'training',
      priority: 'diaspora',
      plans: [{ year: 2012, amount: euros('600000.00') }],
      provenance: FIRST_HAND,
    });
    const { programme } = await analyse(history);
    const parts = programme.composition;
    expect([parts?.unprogrammed.cents, parts?.overprogrammed.cents]).toEqual([0n, 50_000_00n]);
    const { unprogrammed, overprogrammed, projects, outsideProjects } = parts!;
    expect(unprogrammed.cents - overprogrammed.cents + projects.cents - outsideProjects.cents).toBe(
      programme.underspend?.cents,
    );
  });
});
