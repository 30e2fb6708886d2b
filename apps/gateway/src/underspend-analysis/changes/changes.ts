import { RefundReceived } from '@imd/contracts';
import { type CalendarDate, fromTotalMarks, invalid, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { only, pageByKey, type PageQuery, type Scope } from '@imd/service';
import { eachInSteps, type InSteps } from '../../answers/in-steps';
import type { Knowledge } from '../../answers/knowledge.answer';
import { knownIn } from '../../answers/known-in';
import { type Blocks, withheldFrom } from '../../answers/withheld';
import { Figure } from '../../figures/figure';
import { groupedBy } from '../../figures/grouped-by';
import { firstKnown, latestKnown } from '../../figures/known-records';
import type { SourceOf } from '../../sources/sources';
import { mutationsCounted } from '../appropriation';
import { KNOWN_NOW, KnownView, slicesKnown, spentBetween } from '../known-view';
import { beyondShown, largest } from '../largest';
import { programmeLine } from '../programme';
import { EXPLANATION_WITHHELD, openedYear } from '../underspend-analysis';
import type { Against, Line } from '../underspend-analysis.answer';
import { type CommitmentTotal, documentsOfYear, yearsOf } from '../underspend-analysis.read-model';
import { type YearFacts, yearFactsInSteps } from '../year-facts';
import {
  CHANGED_FIGURES,
  type Changed,
  type ChangedFigure,
  changedBy,
  type ChangeRow,
  ChangeRows,
  type Changes,
} from './change-rows';
import type { AnalysisChange, AnalysisChanges, ChangeGroups, UnderspendChanges } from './changes.answer';
import { commitmentChanges } from './commitment-changes';

const BUDGETS = 'budgets:read';
const PROJECTS = 'projects:read';
/** The services show what was recorded, and by whom, under the same scopes. */
const ROWS = { bookings: BUDGETS, causes: PROJECTS } satisfies Blocks;
const BLOCKS = { ...ROWS, explanation: PROJECTS } satisfies Blocks;

export const sinceInFuture = invalid(
  'since-in-future',
  'Nothing can have changed since the end of a day that has not begun',
  (since: CalendarDate, today: CalendarDate) => ({ field: 'since', since, today }),
);

export const sinceAfterKnownAt = invalid(
  'since-after-known-at',
  'Changes are told from the end of a day until that of the same day or a later one',
  (since: CalendarDate, knownAt: CalendarDate) => ({ field: 'since', since, knownAt }),
);

export const sinceBeforeLedger = invalid(
  'since-before-ledger',
  'Changes of a budget year are told from the end of the first day on which the year was recorded here',
  (since: CalendarDate, knownFrom: CalendarDate | null) => ({ field: 'since', since, knownFrom }),
);

export interface AskedChanges {
  readonly year: Year;
  readonly asOf: CalendarDate;
  readonly against: Against;
  readonly since: CalendarDate;
  /** Absent, until now. */
  readonly knownAt: CalendarDate | undefined;
  readonly scopes: ReadonlySet<Scope>;
}

/** @throws DomainError `since-in-future`, `since-after-known-at` (400) */
export function checkSince({ since, knownAt }: Pick<AskedChanges, 'since' | 'knownAt'>, today: CalendarDate): void {
  if (since > today) throw sinceInFuture(since, today);
  if (knownAt !== undefined && since > knownAt) throw sinceAfterKnownAt(since, knownAt);
}

/** The slices of the analysis as it was known on both days. */
export function slicesOfChanges(view: ImageView, { year, asOf, since, knownAt = KNOWN_NOW }: AskedChanges): Slice[] {
  return [since, knownAt].flatMap((day) => slicesKnown(view, year, asOf, day));
}

/** What changed the main figures of an analysis, from what was known at the end of a day to what is known now or then. */
export function* underspendChanges(
  view: ImageView,
  sourceOf: SourceOf,
  asked: AskedChanges,
): InSteps<Omit<UnderspendChanges, keyof Knowledge>> {
  const { year, asOf, against, since, knownAt, scopes } = asked;
  const { before, after, rows } = yield* knownChanges(view, asked);
  const figures = figuresOf(before, after, rows);
  const shown = rows.filter((row) => scopes.has(scopeOf(row)));
  const analysis = `/v1/underspend-analyses/${year}`;
  const same = `asOf=${asOf}&against=${against}`;
  return {
    year,
    asOf,
    against,
    since,
    invented: Object.values(figures).some((figure) => figure.after?.invented ?? false),
    parked: view.parked,
    withheld: withheldFrom(scopes, BLOCKS),
    sources: { budget: sourceOf('budget'), projects: sourceOf('projects') },
    figures,
    by: {
      events: groupsOf(shown, ({ event }) => event),
      actors: groupsOf(shown, ({ actor }) => actor),
      purposes: groupsOf(shown, ({ purpose }) => purpose),
      projects: groupsOf(shown, ({ project }) => project),
      causes: groupsOf(shown, ({ cause }) => cause),
    },
    rows: largest(shown, sizeOf).map((row) => shownRow(row, year)),
    more: { rows: withheldFrom(scopes, ROWS).length > 0 ? null : beyondShown(shown) },
    links: {
      self: `${analysis}/changes`,
      before: `${analysis}?${same}${knownIn(since)}`,
      after: `${analysis}?${same}${knownIn(knownAt)}`,
      rows: `${analysis}/changes/rows?since=${since}&${same}${knownIn(knownAt)}`,
    },
  };
}

/** All rows that make up the changes, page by page. */
export function* pageOfChanges(
  view: ImageView,
  asked: AskedChanges,
  query: PageQuery,
): InSteps<Omit<AnalysisChanges, keyof Knowledge>> {
  const { year, asOf, against, since, scopes } = asked;
  const { rows } = yield* knownChanges(view, asked);
  const shown = rows.filter((row) => scopes.has(scopeOf(row)));
  const address = `underspend-analyses/${year}/changes/${since}`;
  const { items, next } = pageByKey(shown, query, address, ({ key }) => key);
  return {
    asOf,
    against,
    since,
    withheld: withheldFrom(scopes, ROWS),
    items: items.map((row) => only(shownRow(row, year), query.fields)),
    next,
  };
}

const scopeOf = ({ record }: Changed): Scope => (record?.kind === 'cause' ? PROJECTS : BUDGETS);

interface KnownChanges {
  readonly before: Line;
  readonly after: Line;
  readonly rows: readonly ChangeRow[];
}

/** @throws DomainError `budget-year-not-found` (404), `since-before-ledger` (400) */
function* knownChanges(view: ImageView, asked: AskedChanges): InSteps<KnownChanges> {
  const { year, asOf, since, knownAt = KNOWN_NOW, scopes } = asked;
  const [then, last] = [new KnownView(view, since), new KnownView(view, knownAt)];
  openedYear(last, year);
  if (!yearsOf(then).has(String(year))) throw sinceBeforeLedger(since, firstKnown(view, 'years', year));
  const before = yield* factsKnown(then, asked);
  const after = yield* factsKnown(last, asked);
  const rows = new ChangeRows();
  addMutations(rows, before, after, asked);
  yield* eachInSteps(spentBetween(view, year, asOf, { since, knownAt }), (total) => {
    const { event, actor, purpose, projectId: project } = total;
    const amount = new Figure(total.spent, fromTotalMarks(total));
    const of = { event, actor, purpose, project, cause: null, record: null };
    rows.add(of, 'spent', amount);
    rows.add(of, 'legallyCommitted', amount);
  });
  yield* addCommitments(rows, documentsOfYear(then, year, asOf), documentsOfYear(last, year, asOf), asked);
  if (scopes.has(PROJECTS)) addCauses(rows, before, after, latestKnown(view, 'causes', knownAt));
  return { before: lineFor(before, scopes), after: lineFor(after, scopes), rows: shownFigures(rows, scopes) };
}

function* factsKnown(view: ImageView, { year, asOf, against, scopes }: AskedChanges): InSteps<YearFacts> {
  const facts = yield* yearFactsInSteps(documentsOfYear(view, year, asOf), openedYear(view, year), asOf, against);
  return scopes.has(PROJECTS) ? facts : { ...facts, causes: [], causesByProject: new Map<never, never>() };
}

function lineFor(facts: YearFacts, scopes: ReadonlySet<Scope>): Line {
  const line = programmeLine(facts);
  return scopes.has(PROJECTS) ? line : { ...line, explanation: EXPLANATION_WITHHELD };
}

/** What remains to be explained is not shown to whoever may not see what is explained. */
function shownFigures(rows: ChangeRows, scopes: ReadonlySet<Scope>): ChangeRow[] {
  const all = rows.inOrder();
  if (scopes.has(PROJECTS)) return all;
  return all.map(({ changes: { unexplained, ...changes }, ...row }) => ({ ...row, changes }));
}

function addMutations(rows: ChangeRows, before: YearFacts, after: YearFacts, { asOf, against }: AskedChanges): void {
  const known = new Set(mutationsCounted(before.year, asOf, against).map(({ mutationId }) => mutationId));
  for (const mutation of mutationsCounted(after.year, asOf, against)) {
    const { mutationId: id, cash, provenance, recordedBy } = mutation;
    if (known.has(id)) continue;
    const of = { ...recordedBy, purpose: null, project: null, cause: null, record: { kind: 'mutation', id } as const };
    rows.add(of, 'appropriated', Figure.stated(cash, provenance));
  }
}

interface Promised {
  readonly commitments: Iterable<CommitmentTotal>;
}

function* addCommitments(rows: ChangeRows, before: Promised, after: Promised, seen: AskedChanges): InSteps<void> {
  const [known, last] = [before, after].map(({ commitments }) =>
    groupedBy([...commitments], ({ commitmentId }) => commitmentId),
  );
  const ids = new Set([...(known?.keys() ?? []), ...(last?.keys() ?? [])]);
  yield* eachInSteps(ids, (id) => {
    for (const { of, entered, open } of commitmentChanges(known?.get(id) ?? [], last?.get(id) ?? [], seen)) {
      rows.add(of, 'commitmentsEntered', entered);
      rows.add(of, 'legallyCommitted', open);
    }
  });
}

/** A cause that was withdrawn explains nothing any more. */
function addCauses(
  rows: ChangeRows,
  before: YearFacts,
  after: YearFacts,
  recorded: ReturnType<typeof latestKnown>,
): void {
  const [known, last] = [before, after].map(({ causes }) => new Map(causes.map((cause) => [cause.id, cause])));
  for (const cause of [...before.causes, ...after.causes]) {
    const { id, code, target } = cause;
    const by = recorded.get(id);
    if (!by || (known?.has(id) && last?.has(id))) continue;
    const { event, actor } = by;
    const record = { kind: 'cause', id } as const;
    const of = { event, actor, purpose: target.purpose, project: target.project?.id ?? null, cause: code, record };
    rows.add(of, 'explained', known?.has(id) ? cause.amount && cause.amount.times(-1n) : cause.amount);
  }
}

/** The difference is as rough as what was recorded between, not as both figures together. */
function figuresOf(before: Line, after: Line, rows: readonly ChangeRow[]): UnderspendChanges['figures'] {
  const changed = changedBy(rows);
  const span = (figure: ChangedFigure) => {
    const [first, last] = [figureOf(before, figure), figureOf(after, figure)];
    const marks = changed[figure] ?? Figure.NOTHING;
    const difference = first && last && new Figure(last.cents - first.cents, marks).asDerived();
    return [figure, { before: first, after: last, difference }] as const;
  };
  return Object.fromEntries(CHANGED_FIGURES.map(span)) as unknown as UnderspendChanges['figures'];
}

function figureOf(line: Line, figure: ChangedFigure): Figure | null {
  return figure === 'explained' || figure === 'unexplained' ? line.explanation[figure] : line[figure];
}

/** The ten largest, and the others together; rows that belong to none are in a group without a code. */
function groupsOf(rows: readonly ChangeRow[], codeOf: (row: ChangeRow) => string | null): ChangeGroups {
  const groups = [...groupedBy(rows, codeOf)].map(([code, held]) => ({ code, rows: held.length, held }));
  const inOrder = groups.sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
  const shown = largest(inOrder, ({ held }) => sizeOf({ changes: changedBy(held) }));
  const others = inOrder.filter((group) => !shown.includes(group));
  return {
    largest: shown.map(({ code, rows: count, held }) => ({ code, rows: count, ...changedBy(held) })),
    others: others.length === 0 ? null : changedBy(others.flatMap(({ held }) => held)),
  };
}

/** What a row changed most. */
function sizeOf({ changes }: { readonly changes: Changes }): Figure | null {
  const amounts = Object.values(changes).flatMap((amount) => amount ?? []);
  return amounts.reduce<Figure | null>((most, amount) => (most && larger(most, amount) ? most : amount), null);
}

const larger = (one: Figure, other: Figure) => one.cents * one.cents >= other.cents * other.cents;

function shownRow(row: ChangeRow, year: Year): AnalysisChange {
  const { event, actor, purpose, project, cause, record, changes } = row;
  return {
    event,
    actor,
    purpose,
    project,
    cause,
    record: record?.id ?? null,
    ...changes,
    links: linksOf(row, year),
  };
}

function linksOf({ event, purpose, project, record }: Changed, year: Year): AnalysisChange['links'] {
  const budget = `/v1/budgets/${year}`;
  if (!record) {
    const kind = event === RefundReceived.type ? 'refunds' : 'expenditures';
    const asked = [purpose && `purpose=${purpose}`, project && `project=${project}`].filter((part) => part !== null);
    const filter = kind === 'refunds' || asked.length === 0 ? '' : `?${asked.join('&')}`;
    return { record: `${budget}/${kind}${filter}`, history: `${budget}/${kind}/{id}/history` };
  }
  switch (record.kind) {
    case 'mutation':
      return { record: `${budget}/mutations/${record.id}`, history: `${budget}/history` };
    case 'commitment':
      return { record: `/v1/commitments/${record.id}`, history: `/v1/commitments/${record.id}/history` };
    case 'cause':
      return { record: `/v1/underspend-causes/${record.id}`, history: `/v1/underspend-causes/${record.id}/history` };
  }
}
