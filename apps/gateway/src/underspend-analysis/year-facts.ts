import { type CalendarDate, lastDayOf } from '@imd/kernel';
import { atOnce, type InSteps } from '../answers/in-steps';
import { groupedBy } from '../figures/grouped-by';
import { isKeptAt, type Reporting, silenceIn } from '../figures/reported-figures';
import { type Appropriation, appropriationOf } from './appropriation';
import { causesOf } from './causes';
import { type Commitment, commitmentsInSteps } from './commitments';
import { MoneyBeside } from './money-beside';
import { Spending } from './spending';
import type { Against, Cause } from './underspend-analysis.answer';
import type {
  FrameworkDocument,
  UnderspendDocuments,
  YEAR_STATUSES,
  YearDocument,
} from './underspend-analysis.read-model';

/** Every part of the analysis is computed from these facts of one budget year at one date. */
export interface YearFacts {
  readonly year: YearDocument;
  readonly asOf: CalendarDate;
  readonly status: (typeof YEAR_STATUSES)[number];
  /** While the year runs, money that is not spent yet is not underspent: no bands, nothing to explain. */
  readonly hasEnded: boolean;
  readonly reporting: Reporting;
  readonly framework: FrameworkDocument | undefined;
  readonly projects: UnderspendDocuments['projects'];
  readonly appropriation: Appropriation;
  readonly spending: Spending;
  readonly commitments: readonly Commitment[];
  readonly commitmentsByProject: ReadonlyMap<string | null, readonly Commitment[]>;
  readonly receipts: MoneyBeside;
  readonly openAdvances: MoneyBeside;
  readonly causes: readonly Cause[];
  readonly causesByProject: ReadonlyMap<string | null, readonly Cause[]>;
}

export function yearFacts(...of: Parameters<typeof yearFactsInSteps>): YearFacts {
  return atOnce(yearFactsInSteps(...of));
}

export function* yearFactsInSteps(
  documents: UnderspendDocuments,
  year: YearDocument,
  asOf: CalendarDate,
  against: Against = 'current',
): InSteps<YearFacts> {
  const hasEnded = asOf >= lastDayOf(year.year);
  const reporting = {
    gaps: year.gaps,
    // A source states the total of the whole year, which tells nothing of a day inside it.
    statesTotal: year.statedSpending !== null && hasEnded,
    isKept: isKeptAt(year.keptFrom, asOf),
  };
  const commitments = yield* commitmentsInSteps(documents.commitments, year.year, asOf);
  const spending = yield* Spending.inSteps(documents, asOf, silenceIn(reporting));
  const causes = causesOf(documents);
  return {
    year,
    asOf,
    status: statusAt(year, asOf),
    hasEnded,
    reporting,
    framework: documents.frameworks.get(year.framework),
    projects: documents.projects,
    appropriation: appropriationOf(year, asOf, against),
    spending,
    receipts: new MoneyBeside(documents.moneyBack, asOf),
    openAdvances: new MoneyBeside(documents.advances, asOf),
    commitments,
    commitmentsByProject: groupedBy(commitments, ({ projectId }) => projectId),
    causes,
    causesByProject: groupedBy(causes, ({ target }) => target.project?.id ?? null),
  };
}

export function statusAt({ adoptedOn, closedOn }: YearDocument, asOf: CalendarDate): YearFacts['status'] {
  if (closedOn !== null && closedOn <= asOf) return 'closed';
  return adoptedOn !== null && adoptedOn <= asOf ? 'adopted' : 'draft';
}
