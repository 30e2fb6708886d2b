import { CommitmentMade, ReportingGapsSet } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../../answers/scopes.fixture';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { projectedOutturn, projectedProjects } from './projected-outturn';
import { budgetYears, euros, tellBegun, tellPayment, tellProject, tellRefund } from '../years-of-projects.fixture';

const YEAR = 2012;
const shown = <T>(answer: T) => JSON.parse(JSON.stringify(answer)) as T;
const answerOf = async (history: History, asOf = '2012-06-30', scopes: ReadonlySet<Scope> = EVERY_SCOPE) =>
  shown(
    projectedOutturn(await fold(new UnderspendProjection(), UNDERSPEND, history.events), current, YEAR, asOf, scopes),
  );
const programmeOf = async (history: History, asOf?: string) => (await answerOf(history, asOf)).projection?.programme;
const value = (amount: string) => ({ value: amount });

/** Half is due by midyear, and 100 of it is not paid. */
function oneProject(): History {
  const history = budgetYears(YEAR);
  tellProject(history, 'training', [{ year: YEAR, quarters: [200, 300, 250, 250], paid: { 2: 150, 5: 250, 9: 500 } }]);
  return history;
}

/** Ten projects have three years behind them, in which all paid their arrears and none the rest. */
function withPast(): History {
  const history = budgetYears(2009, 2010, 2011, YEAR);
  for (let at = 0; at < 10; at += 1) {
    const past = [2009, 2010, 2011].map((year) => ({
      year,
      quarters: [250, 250, 250, 250] as const,
      paid: { 3: 400 - at, 8: 100 + at },
    }));
    tellProject(history, `project-${at}`, [...past, { year: YEAR, quarters: [250, 250, 250, 250], paid: { 3: 400 } }], {
      priority: at < 5 ? 'diaspora' : 'return',
    });
  }
  return history;
}

describe('where a year ends', () => {
  it('is what is paid, and shares of what was due and of what still falls due, which are assumed without a past', async () => {
    const history = oneProject();
    tellPayment(history, 'campaign', YEAR, 3, 40);
    const { projection } = await answerOf(history);
    expect(projection?.programme).toMatchObject({
      spent: value('440.00'),
      parts: {
        paid: value('400.00'),
        fromArrears: value('60.00'),
        fromStillDue: value('400.00'),
        outsideProjects: value('40.00'),
      },
      projected: { value: '900.00', derived: true },
      range: null,
      noRange: 'too-few-past-projects',
      underspend: value('999100.00'),
      underspendRate: value('0.9991'),
      band: 'deviating',
      missing: [],
    });
    expect(projection?.method).toMatchObject({
      monthsGone: 6,
      pastYears: [],
      shares: [
        { kind: 'grant', ofArrears: '0.600000', ofStillDue: '0.800000', basis: 'assumed' },
        { kind: 'demand', basis: 'assumed' },
      ],
    });
  });

  it('is measured on past years as they stood on the same day, and has a range', async () => {
    const { projection } = await answerOf(withPast());
    expect(projection?.method).toMatchObject({ pastYears: [2009, 2010, 2011], pastProjectYears: 30 });
    expect(projection?.method?.shares[0]?.basis).toBe('measured');
    const { projected, range } = projection?.programme ?? {};
    const [low = NaN, centre = NaN, high = NaN] = [range?.low, projected, range?.high].map((figure) =>
      Number((figure as unknown as { value: string }).value),
    );
    // All were paid 500 of 1 000 in the end; the assumption of 0.8 still draws at the fit.
    expect(centre).toBeGreaterThan(4_500);
    expect(centre).toBeLessThan(6_000);
    expect([low <= centre, centre <= high]).toEqual([true, true]);
    expect(range).toMatchObject({ level: '0.80', basis: 'measured', years: 3, projectYears: 30 });
    expect(projection?.trackRecord).toMatchObject({ projects: { outcomes: 20 }, programme: { outcomes: 2 } });
  });

  it('adds up: projects, purposes and partners each make the whole to the cent', async () => {
    const history = withPast();
    const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
    const { projection } = projectedOutturn(view, current, YEAR, '2012-05-07', EVERY_SCOPE);
    const { items } = projectedProjects(view, current, YEAR, '2012-05-07', {}, EVERY_SCOPE);
    const sumOf = (lines: readonly { projected?: { cents: bigint } | null }[] | undefined) =>
      (lines ?? []).reduce((sum, { projected }) => sum + (projected?.cents ?? 0n), 0n);
    const whole = projection?.programme.projected?.cents;
    expect([sumOf(items), sumOf(projection?.purposes), sumOf(projection?.partners)]).toEqual([whole, whole, whole]);
  });

  it('is what was spent once it has ended', async () => {
    expect(await programmeOf(oneProject(), '2012-12-31')).toMatchObject({
      projected: { value: '900.00', derived: false },
      noRange: 'year-has-ended',
      parts: null,
      underspend: value('999100.00'),
    });
    expect((await answerOf(oneProject(), '2012-12-31')).projection).toMatchObject({ method: null, trackRecord: null });
  });

  it('is unknown while a project has neither a plan nor instalments, and says which', async () => {
    const history = oneProject();
    tellProject(history, 'unplanned', [{ year: YEAR, paid: { 4: 10 } }]);
    expect(await programmeOf(history)).toMatchObject({
      projected: null,
      noRange: 'not-projected',
      underspend: null,
      band: null,
      unplanned: ['unplanned'],
      unplannedCount: 1,
      ofPlanned: { projects: 1, projected: value('860.00'), noRange: 'too-few-past-projects' },
      missing: [{ figure: 'plan', reason: 'not-set' }],
    });
  });

  it.each([
    ['the whole year', null],
    ['its purpose', 'diaspora'],
  ])('is unknown where nobody reported what was spent of %s, and starts from no project then', async (_, purpose) => {
    const history = oneProject();
    tellProject(history, 'other', [{ year: YEAR, quarters: [1, 1, 1, 1], paid: {} }], { priority: 'return' });
    history.tell(ReportingGapsSet, YEAR, { year: YEAR, gaps: [{ figure: 'spent', purpose }], provenance: FIRST_HAND });
    const { projection } = await answerOf(history);
    expect(projection?.programme).toMatchObject({
      spent: null,
      projected: null,
      parts: null,
      missing: [{ figure: 'spent', reason: 'not-reported' }],
    });
    expect(projection?.purposes.map(({ code }) => code)).toEqual(purpose === null ? [] : ['return']);
  });

  it('is unknown where money outside projects may be for a purpose that nobody reported', async () => {
    const gaps = [{ figure: 'spent' as const, purpose: 'return' }];
    const history = oneProject().tell(ReportingGapsSet, YEAR, { year: YEAR, gaps, provenance: FIRST_HAND });
    expect(await programmeOf(history)).toMatchObject({ projected: null, parts: null, unplannedCount: 0 });
  });

  it('starts from no project of which one priority was not reported', async () => {
    const history = budgetYears(YEAR);
    tellProject(history, 'divided', [{ year: YEAR, quarters: [1, 1, 1, 1], paid: {} }], {
      priority: null,
      priorities: ['diaspora', 'return'].map((priority) => ({ priority, share: '50.00' })),
      prioritiesReason: 'By the letter',
    });
    const gaps = [{ figure: 'spent' as const, purpose: 'return' }];
    history.tell(ReportingGapsSet, YEAR, { year: YEAR, gaps, provenance: FIRST_HAND });
    expect(await programmeOf(history)).toMatchObject({ projected: null, unplanned: ['divided'] });
  });

  it('is of several purposes: spent as it was booked, planned and still expected by the shares of the project', async () => {
    const history = budgetYears(YEAR);
    tellProject(history, 'divided', [{ year: YEAR, quarters: [0.01, 0, 0, 100], paid: { 2: 0.01 } }], {
      priority: null,
      priorities: [
        { priority: 'diaspora', share: '33.33' },
        { priority: 'return', share: '66.67' },
      ],
      prioritiesReason: 'By the letter',
    });
    const { projection } = await answerOf(history);
    // 33.33 % of 100.01 is 33.333333, and of the 80.00 that are still expected 26.664.
    expect(projection?.purposes).toMatchObject([
      { code: 'diaspora', planned: value('33.33'), spent: value('0.01'), projected: value('26.67') },
      { code: 'return', planned: value('66.68'), spent: value('0.00'), projected: value('53.34') },
    ]);
  });

  it('takes the instalments of a commitment for the plan of a project that has none', async () => {
    const history = budgetYears(YEAR);
    tellProject(history, 'promised', [{ year: YEAR, paid: { 1: 30 } }]);
    history.tell(CommitmentMade, 'c', {
      ...CommitmentMade.sample,
      commitmentId: 'c',
      year: YEAR,
      projectId: 'promised',
      purpose: 'diaspora',
      madeOn: '2012-01-02',
      value: euros(366),
      instalments: [{ year: YEAR, dueOn: null, amount: euros(366) }],
      provenance: FIRST_HAND,
    });
    const { projection } = await answerOf(history, '2012-02-29');
    expect(projection?.purposes).toMatchObject([{ code: 'diaspora', planned: { value: '366.00', derived: true } }]);
    // 60 of 366 days have passed: 60 are due, 30 of them paid.
    expect(projection?.programme.parts).toMatchObject({ fromArrears: value('18.00'), fromStillDue: value('244.80') });
  });

  it('is unknown where nobody reported what was spent per project', async () => {
    const history = oneProject().tell(ReportingGapsSet, YEAR, {
      year: YEAR,
      gaps: [{ figure: 'spent-by-project', purpose: null }],
      provenance: FIRST_HAND,
    });
    expect(await programmeOf(history)).toMatchObject({
      projected: null,
      missing: [{ figure: 'spent-by-project', reason: 'not-reported' }],
    });
  });

  it('names the projects that will leave more than a quarter of their plans, once a quarter of the year is gone', async () => {
    const history = oneProject();
    tellProject(history, 'stuck', [{ year: YEAR, quarters: [600, 0, 0, 0], paid: { 1: 10 } }]);
    const { projection } = await answerOf(history, '2012-03-31');
    expect(projection).toMatchObject({
      atRiskCount: 1,
      amountAtRisk: value('236.00'),
      atRisk: [{ id: 'stuck', projected: value('364.00'), amountAtRisk: value('236.00'), riskReason: 'in-arrears' }],
    });
    expect((await answerOf(history, '2012-03-30')).projection).toMatchObject({
      atRiskCount: 0,
      amountAtRisk: value('0.00'),
    });
  });

  it('measures a project at risk against its plan of the year, and not against what was due by the day', async () => {
    const history = budgetYears(YEAR);
    // Both paid nothing of the little that was due by March: of the one most still falls due, and is expected.
    tellProject(history, 'waits', [{ year: YEAR, quarters: [100, 300, 300, 300], paid: {} }]);
    tellProject(history, 'idea', [{ year: YEAR, quarters: [100, 300, 300, 300], paid: {} }], { status: 'pipeline' });
    tellProject(history, 'vouchers', [{ year: YEAR, quarters: [250, 250, 250, 250], paid: { 2: 10 } }], {
      kind: 'demand',
    });
    const { projection } = await answerOf(history, '2012-03-31');
    // 60 % of 100 and 80 % of 900 leave 220 of 1 000; exactly a quarter would be no risk either.
    expect(projection?.atRisk).toMatchObject([
      { id: 'vouchers', riskReason: 'low-uptake' },
      { id: 'idea', amountAtRisk: value('550.00'), riskReason: 'not-begun' },
    ]);
    expect(projection?.amountAtRisk).toMatchObject(value('1225.00'));
  });

  it('has nothing at risk any more once the year has ended', async () =>
    expect((await answerOf(oneProject(), '2012-12-31')).projection).toMatchObject({
      atRiskCount: 0,
      amountAtRisk: null,
    }));

  it('shows what is expected of projects that have not begun', async () => {
    const history = oneProject();
    tellProject(history, 'idea', [{ year: YEAR, quarters: [0, 0, 50, 50], paid: {} }], { status: 'pipeline' });
    expect(await programmeOf(history)).toMatchObject({
      pipeline: value('30.00'),
      parts: { fromPipeline: value('30.00'), fromArrears: value('60.00') },
      projected: value('890.00'),
    });
  });

  it('knows on each day whether a project had begun by then, and takes what is promised to it for no pipeline', async () => {
    const history = oneProject();
    tellProject(history, 'idea', [{ year: YEAR, quarters: [0, 0, 50, 50], paid: {} }], { status: 'pipeline' });
    tellBegun(history, 'idea', '2012-06-10');
    // Five months are gone: 100 · 0.6 · 7/12.
    expect((await programmeOf(history, '2012-05-31'))?.parts).toMatchObject({ fromPipeline: value('35.00') });
    expect(await programmeOf(history)).toMatchObject({
      parts: { fromPipeline: value('0.00') },
      pipeline: value('0.00'),
    });
    const promised = oneProject();
    tellProject(promised, 'idea', [{ year: YEAR, quarters: [0, 0, 50, 50], paid: {} }], { status: 'pipeline' });
    promised.tell(CommitmentMade, 'c', {
      ...CommitmentMade.sample,
      commitmentId: 'c',
      year: YEAR,
      projectId: 'idea',
      purpose: 'diaspora',
      madeOn: '2012-06-01',
      value: euros(100),
      instalments: [{ year: YEAR, dueOn: null, amount: euros(100) }],
      provenance: FIRST_HAND,
    });
    expect(await programmeOf(promised)).toMatchObject({
      parts: { fromPipeline: value('0.00') },
      pipeline: value('80.00'),
    });
  });

  it('expects back what past years show to come back within the year', async () => {
    const history = withPast();
    for (let at = 0; at < 10; at += 1)
      for (const year of [2009, 2010, 2011]) tellRefund(history, `r-${at}-${year}`, year, 9, 40, `project-${at}`);
    const { projection } = await answerOf(history);
    // Of 400 paid by midyear 40 came back; the assumption of nothing weighs as two projects beside thirty.
    expect(projection?.method?.shares[0]).toMatchObject({ paidBackBasis: 'measured' });
    expect(Number(projection?.method?.shares[0]?.ofPaidBack)).toBeCloseTo(0.095, 2);
    expect(projection?.programme.parts?.expectedRefunds).toMatchObject({
      value: expect.stringMatching(/^-3/) as string,
    });
    const { projection: without } = await answerOf(withPast());
    expect(projection?.programme.parts?.fromStillDue).toEqual(without?.programme.parts?.fromStillDue);
    expect(without?.programme.parts?.expectedRefunds).toMatchObject(value('0.00'));
  });

  it('follows the uptake of a scheme that is paid by demand', async () => {
    const history = budgetYears(YEAR);
    const halfOfIt = [{ year: YEAR, quarters: [100, 100, 100, 100] as const, paid: { 3: 100 } }];
    tellProject(history, 'vouchers', halfOfIt, { kind: 'demand' });
    // Half an uptake weighs six months against three of the assumed 0.8: (6 · 0.5 + 3 · 0.8) / 9 = 0.6.
    expect((await programmeOf(history))?.parts).toMatchObject({
      fromArrears: value('0.00'),
      fromStillDue: value('120.00'),
    });
  });

  it('shows nothing of it without the scope of projects', async () => {
    const answer = await answerOf(oneProject(), '2012-06-30', NO_SCOPE);
    expect(answer).not.toHaveProperty('projection');
    expect(answer.withheld).toEqual([{ block: 'projection', scope: 'projects:read' }]);
    const untold = budgetYears(YEAR);
    expect(answer).toEqual(await answerOf(untold, '2012-06-30', NO_SCOPE));
  });

  it('of a year that was never opened is not found', async () => {
    await expect(answerOf(budgetYears(2011))).rejects.toThrow(
      expect.objectContaining({ code: 'budget-year-not-found' }) as Error,
    );
  });
});
