import {
  BudgetMutationRecorded,
  BudgetYearClosed,
  CommitmentReleased,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  RefundReceived,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { atOnce } from '../../answers/in-steps';
import { EVERY_SCOPE, NO_SCOPE } from '../../answers/scopes.fixture';
import { fold, type HistoryEvent } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { anotherYear } from '../another-year.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { type CommitmentTotal, UNDERSPEND } from '../underspend-analysis.read-model';
import { type AskedChanges, checkSince, pageOfChanges, underspendChanges } from './changes';
import { commitmentChanges } from './commitment-changes';

const YEAR = 2012;
const SINCE = '2012-11-19';
const LATER = '2012-11-20T10:00:00Z';
const euros = (value: string) => ({ value, currency: 'EUR' as const });

/** What an authoriser recorded on one day, after an officer had told of the year. */
const corrected = () => {
  const history = anotherYear();
  const told = history.events.length;
  const part = { year: YEAR, scope: 'unattributed' as const, countryAmounts: [], provenance: FIRST_HAND };
  history
    .tell(
      ExpenditureReversed,
      'e-website',
      {
        ...part,
        expenditureId: 'e-website',
        reversalId: 'r-website',
        purpose: 'remittances',
        projectId: 'website',
        commitmentId: null,
        amount: euros('40000.00'),
        bookedOn: '2012-11-20',
        reason: 'Too much',
      },
      LATER,
    )
    .tell(
      ExpenditureRecorded,
      'e-later',
      {
        ...(ExpenditureRecorded.sample as EventData<typeof ExpenditureRecorded>),
        ...part,
        expenditureId: 'e-later',
        purpose: 'return',
        projectId: 'scheme',
        commitmentId: 'c-scheme',
        amount: euros('30000.00'),
        bookedOn: '2012-11-20',
        bookedOnPrecision: 'day',
        overrun: null,
        advance: false,
      },
      LATER,
    )
    .tell(
      CommitmentReleased,
      'c-scheme',
      {
        commitmentId: 'c-scheme',
        year: YEAR,
        projectId: 'scheme',
        purpose: 'return',
        releasedOn: '2012-11-20',
        amount: euros('10000.00'),
        byYear: [{ year: YEAR, amount: euros('10000.00') }],
        reason: 'Fewer departures',
        provenance: FIRST_HAND,
      },
      LATER,
    )
    .tell(
      BudgetMutationRecorded,
      YEAR,
      {
        ...(BudgetMutationRecorded.sample as EventData<typeof BudgetMutationRecorded>),
        year: YEAR,
        mutationId: 'late',
        stage: 'second-supplementary',
        atStage: null,
        inForceFrom: '2012-12-15',
        cash: euros('-25000.00'),
        provenance: FIRST_HAND,
      },
      LATER,
    )
    .tell(
      UnderspendCauseWithdrawn,
      'late-start',
      {
        ...(UnderspendCauseWithdrawn.sample as EventData<typeof UnderspendCauseWithdrawn>),
        causeId: 'late-start',
        year: YEAR,
      },
      LATER,
    );
  for (const [causeId, amount] of [
    ['demand', '12000.00'],
    ['quarrel', null],
  ] as const) {
    history.tell(
      UnderspendCauseRecorded,
      causeId,
      {
        ...(UnderspendCauseRecorded.sample as EventData<typeof UnderspendCauseRecorded>),
        causeId,
        year: YEAR,
        code: 'low-demand',
        projectId: 'scheme',
        purpose: null,
        amount: amount && euros(amount),
        provenance: FIRST_HAND,
      },
      LATER,
    );
  }
  return history.events.map((event, index): HistoryEvent => ({
    ...event,
    actor: index < told ? 'officer' : 'authoriser',
  }));
};

const viewOf = (events: readonly HistoryEvent[]) => fold(new UnderspendProjection(), UNDERSPEND, events);
const asked = (part: Partial<AskedChanges> = {}): AskedChanges => ({
  year: YEAR,
  asOf: '2012-12-31',
  against: 'current',
  since: SINCE,
  knownAt: undefined,
  scopes: EVERY_SCOPE,
  ...part,
});
const asRead = (answer: object) => JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
const changes = async (part?: Partial<AskedChanges>, events = corrected()) =>
  asRead(atOnce(underspendChanges(await viewOf(events), current, asked(part))));
const rows = async (part?: Partial<AskedChanges>, events = corrected()) =>
  asRead(atOnce(pageOfChanges(await viewOf(events), asked(part), {})))['items'] as Record<string, unknown>[];

const span = (before: string, after: string, difference: string) => ({
  before: { value: before },
  after: { value: after },
  difference: { value: difference, precision: null, derived: true },
});

describe('what changed an analysis since a day', () => {
  it('is each main figure before and after, and the difference', async () => {
    const answer = await changes();
    expect(answer).toMatchObject({
      asOf: '2012-12-31',
      since: SINCE,
      figures: {
        appropriated: span('950000.00', '925000.00', '-25000.00'),
        commitmentsEntered: span('480000.00', '470000.00', '-10000.00'),
        legallyCommitted: span('513333.33', '463333.33', '-50000.00'),
        spent: span('473333.32', '463333.32', '-10000.00'),
        explained: span('85000.00', '67000.00', '-18000.00'),
        underspend: span('476666.68', '461666.68', '-15000.00'),
        unexplained: span('391666.68', '394666.68', '3000.00'),
      },
      more: { rows: 0 },
      links: {
        before: `/v1/underspend-analyses/2012?asOf=2012-12-31&against=current&knownAt=${SINCE}`,
        after: '/v1/underspend-analyses/2012?asOf=2012-12-31&against=current',
        rows: `/v1/underspend-analyses/2012/changes/rows?since=${SINCE}&asOf=2012-12-31&against=current`,
      },
    });
  });

  it('is made of rows that say what was recorded, by whom, on what, and where its record and history are', async () => {
    const all = await rows();
    expect(all.map(({ event, record, project }) => [event, record, project])).toEqual([
      [BudgetMutationRecorded.type, 'late', null],
      [CommitmentReleased.type, 'c-scheme', 'scheme'],
      [ExpenditureRecorded.type, null, 'scheme'],
      [ExpenditureReversed.type, null, 'website'],
      [UnderspendCauseRecorded.type, 'demand', 'scheme'],
      [UnderspendCauseRecorded.type, 'quarrel', 'scheme'],
      [UnderspendCauseWithdrawn.type, 'late-start', 'training'],
    ]);
    expect(new Set(all.map(({ actor }) => actor))).toEqual(new Set(['authoriser']));
    const [mutation, release, paid, reversed, demand] = all;
    expect(mutation).toMatchObject({
      appropriated: { value: '-25000.00' },
      underspend: { value: '-25000.00' },
      unexplained: { value: '-25000.00' },
      links: { record: '/v1/budgets/2012/mutations/late', history: '/v1/budgets/2012/history' },
    });
    expect(release).toMatchObject({
      commitmentsEntered: { value: '-10000.00' },
      legallyCommitted: { value: '-10000.00' },
      links: { record: '/v1/commitments/c-scheme', history: '/v1/commitments/c-scheme/history' },
    });
    expect(release).not.toHaveProperty('spent');
    expect(paid).toMatchObject({ spent: { value: '30000.00' }, underspend: { value: '-30000.00', derived: true } });
    // What is paid of an instalment is no longer open: as much as before is legally committed.
    expect(paid).not.toHaveProperty('legallyCommitted');
    expect(reversed).toMatchObject({
      purpose: 'remittances',
      spent: { value: '-40000.00' },
      links: {
        record: '/v1/budgets/2012/expenditures?purpose=remittances&project=website',
        history: '/v1/budgets/2012/expenditures/{id}/history',
      },
    });
    expect(demand).toMatchObject({
      cause: 'low-demand',
      purpose: 'return',
      explained: { value: '12000.00' },
      unexplained: { value: '-12000.00' },
      links: { record: '/v1/underspend-causes/demand', history: '/v1/underspend-causes/demand/history' },
    });
  });

  it('leads from money back in the same year to the refunds', async () => {
    const refund = RefundReceived.sample as EventData<typeof RefundReceived>;
    const back = anotherYear().tell(
      RefundReceived,
      'back',
      {
        ...refund,
        refundId: 'back',
        year: YEAR,
        purpose: 'return',
        projectId: 'scheme',
        treatment: 'netted',
        receivedOn: '2012-11-20',
        amount: euros('500.00'),
        scope: 'unattributed',
        countryAmounts: [],
      },
      LATER,
    );
    expect(await rows({}, back.events)).toMatchObject([
      {
        event: RefundReceived.type,
        spent: { value: '-500.00' },
        links: { record: '/v1/budgets/2012/refunds', history: '/v1/budgets/2012/refunds/{id}/history' },
      },
    ]);
  });

  it('names a cause that nobody quantified, and adds nothing for it', async () => {
    const quarrel = (await rows()).find(({ record }) => record === 'quarrel');
    expect(quarrel).toMatchObject({ explained: null, unexplained: null });
  });

  it('is added up by event, by whom, by purpose, by project and by cause', async () => {
    const { by } = (await changes()) as { by: Record<string, { largest: object[]; others: null }> };
    expect(by['actors']).toMatchObject({
      largest: [{ code: 'authoriser', rows: 7, spent: { value: '-10000.00' }, unexplained: { value: '3000.00' } }],
      others: null,
    });
    expect(by['purposes']?.largest).toMatchObject([
      { code: null, appropriated: { value: '-25000.00' } },
      { code: 'diaspora', explained: { value: '-30000.00' } },
      { code: 'remittances', spent: { value: '-40000.00' } },
      { code: 'return', spent: { value: '30000.00' }, explained: { value: '12000.00' } },
    ]);
    expect(by['causes']?.largest).toMatchObject([
      { code: null, rows: 4 },
      { code: 'low-demand', rows: 2 },
      { code: 'other', rows: 1 },
    ]);
  });

  it('is measured from the stage that is asked for', async () => {
    expect(await changes({ against: 'first-supplementary' })).toMatchObject({
      figures: {
        appropriated: span('900000.00', '900000.00', '0.00'),
        underspend: { difference: { value: '10000.00' } },
      },
    });
    const all = await rows({ against: 'first-supplementary' });
    expect(all.map(({ event }) => event)).not.toContain(BudgetMutationRecorded.type);
  });

  it('leaves out what is of a later day than the date, and what was recorded after the day of knowledge', async () => {
    const earlier = await changes({ asOf: '2012-11-19' });
    expect(earlier).toMatchObject({ figures: { spent: { difference: { value: '0.00' } } } });
    expect(await changes({ knownAt: SINCE })).toMatchObject({
      figures: { spent: span('473333.32', '473333.32', '0.00'), explained: span('85000.00', '85000.00', '0.00') },
      rows: [],
    });
  });

  it('is not known of a figure that was not known before', async () => {
    const answer = await changes({ since: '2011-06-10', asOf: '2012-12-31' }, unknownBefore());
    expect(answer).toMatchObject({ figures: { spent: { before: null, after: null, difference: null } } });
  });

  it('comes in pages that hold each row once', async () => {
    const view = await viewOf(corrected());
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = atOnce(pageOfChanges(view, asked(), { limit: 2, ...(cursor !== undefined && { cursor }) }));
      seen.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(asRead(seen)).toEqual(await rows());
  });
});

/** The year says that its spending was not reported. */
const unknownBefore = () =>
  corrected().map((event) =>
    'keptFrom' in (event.data as object)
      ? { ...event, data: { ...(event.data as object), keptFrom: null } as never }
      : event,
  );

describe('a page of changes', () => {
  it('is shorter than 100 kB, however long the codes are', async () => {
    const long = (index: number) => `${String(index).padStart(4, '0')}-${'long-code-'.repeat(5)}`;
    const booked = corrected().filter(({ subject }) => subject === 'expenditures/e-later');
    const many = Array.from({ length: 150 }, (_, index) =>
      booked.map((event) => ({
        ...event,
        subject: `expenditures/${index}`,
        actor: long(index),
        data: { ...(event.data as object), purpose: long(index), projectId: long(index), commitmentId: null } as never,
      })),
    ).flat();
    const view = await viewOf([...corrected(), ...many]);
    const page = JSON.stringify(atOnce(pageOfChanges(view, asked(), {})));
    expect(page).toContain('"next":"');
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
    const answer = asRead(atOnce(underspendChanges(view, current, asked())));
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(100_000);
    expect(answer).toMatchObject({ more: { rows: 147 }, by: { projects: { others: { spent: expect.anything() } } } });
  });
});

describe('changes for who may not read all of it', () => {
  const withoutProjects = corrected().filter(({ definition }) => definition.topic !== 'imd.projects');
  const BUDGETS_ONLY: ReadonlySet<Scope> = new Set(['budgets:read']);
  const PROJECTS_ONLY: ReadonlySet<Scope> = new Set(['projects:read']);

  it.each([
    ['nothing else', NO_SCOPE],
    ['the budget', BUDGETS_ONLY],
  ])('are as if nobody had told of projects and causes, for who may read %s', async (_, scopes) => {
    expect(await changes({ scopes })).toEqual(await changes({ scopes }, withoutProjects));
    expect(await rows({ scopes })).toEqual(await rows({ scopes }, withoutProjects));
    expect(await changes({ scopes })).toMatchObject({
      figures: {
        spent: span('473333.32', '463333.32', '-10000.00'),
        explained: { before: null, after: null, difference: null },
        unexplained: { before: null, after: null, difference: null },
      },
    });
  });

  it('show bookings and who recorded them to who may read the budget, and causes to who may read projects', async () => {
    expect(await rows({ scopes: NO_SCOPE })).toEqual([]);
    expect((await rows({ scopes: BUDGETS_ONLY })).map(({ cause }) => cause)).toEqual([null, null, null, null]);
    expect((await rows({ scopes: PROJECTS_ONLY })).map(({ record }) => record)).toEqual([
      'demand',
      'quarrel',
      'late-start',
    ]);
    for (const row of await rows({ scopes: BUDGETS_ONLY })) expect(row).not.toHaveProperty('unexplained');
  });

  it('name what is left out', async () => {
    expect((await changes({ scopes: NO_SCOPE }))['withheld']).toEqual([
      { block: 'bookings', scope: 'budgets:read' },
      { block: 'causes', scope: 'projects:read' },
      { block: 'explanation', scope: 'projects:read' },
    ]);
    expect(await changes({ scopes: NO_SCOPE })).toMatchObject({
      rows: [],
      more: { rows: null },
      by: { actors: { largest: [] } },
    });
    expect(await changes({ scopes: BUDGETS_ONLY })).toMatchObject({ more: { rows: null } });
    expect((await changes())['withheld']).toEqual([]);
  });
});

describe('changes are refused', () => {
  const code = (refused: () => void) => {
    try {
      refused();
    } catch (error) {
      return error;
    }
    return null;
  };

  it('since a day that has not begun', () =>
    expect(code(() => checkSince({ since: '2012-11-21', knownAt: undefined }, '2012-11-20'))).toMatchObject({
      code: 'since-in-future',
      details: { field: 'since' },
    }));

  it('since a day after the one until which they are told', () => {
    const until = (knownAt: string) => code(() => checkSince({ since: SINCE, knownAt }, '2012-12-31'));
    expect(until('2012-11-18')).toMatchObject({ code: 'since-after-known-at' });
    expect(until(SINCE)).toBeNull();
  });

  it('since a day before the year was recorded here, and say from which day on', () =>
    expect(changes({ since: '2011-06-09' })).rejects.toMatchObject({
      code: 'since-before-ledger',
      details: { field: 'since', since: '2011-06-09', knownFrom: '2011-06-10' },
    }));

  it('of a year that nobody had opened by then', () =>
    expect(changes({ since: '2011-06-08', knownAt: '2011-06-09' })).rejects.toMatchObject({
      code: 'budget-year-not-found',
    }));
});

describe('a commitment of an earlier year that was closed since', () => {
  const total = (part: Partial<CommitmentTotal>): CommitmentTotal => ({
    commitmentId: 'old',
    purpose: 'return',
    projectId: 'scheme',
    year: 2011,
    bookedOn: '2011-02-01',
    bookedOnPrecision: 'day',
    recordedOn: '2011-02-01',
    event: 'made',
    actor: 'officer',
    precision: 0n,
    derived: 0n,
    invented: 0n,
    ...part,
  });
  const seen = { year: YEAR, asOf: '2012-11-30', since: SINCE };

  it('is no longer overdue, which nobody recorded at the commitment itself', () => {
    const overdue = [total({ entered: 500n, due: 500n })];
    expect(commitmentChanges(overdue, [], seen)).toMatchObject([
      {
        of: { event: BudgetYearClosed.type, actor: null, record: { id: 'old' } },
        entered: { cents: 0n },
        open: { cents: -500n },
      },
    ]);
    expect(commitmentChanges(overdue, overdue, seen)).toEqual([]);
  });
});
