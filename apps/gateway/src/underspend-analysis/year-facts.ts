import { type CalendarDate, lastDayOf } from '@imd/kernel';
import { type Appropriation, appropriationOf } from './appropriation';
import { causesOf } from './causes';
import { type Commitment, commitmentsAt } from './commitments';
import { MoneyBeside } from './money-beside';
import { Spending } from './spending';
import type { Cause } from './underspend-analysis.answer';
import type { FrameworkDocument, UnderspendDocuments, YearDocument } from './underspend-analysis.read-model';

/** Every part of the analysis is computed from these facts of one budget year at one date. */
export interface YearFacts {
  readonly year: YearDocument;
  readonly asOf: CalendarDate;
  /** While the year runs, money that is not spent yet is not underspent: no bands, nothing to explain. */
  readonly hasEnded: boolean;
  readonly framework: FrameworkDocument | undefined;
  readonly projects: UnderspendDocuments['projects'];
  readonly appropriation: Appropriation;
  readonly spending: Spending;
  readonly commitments: readonly Commitment[];
  readonly receipts: MoneyBeside;
  readonly openAdvances: MoneyBeside;
  readonly causes: readonly Cause[];
}

export function yearFacts(documents: UnderspendDocuments, year: YearDocument, asOf: CalendarDate): YearFacts {
  return {
    year,
    asOf,
    hasEnded: asOf >= lastDayOf(year.year),
    framework: documents.frameworks.get(year.framework),
    projects: documents.projects,
    appropriation: appropriationOf(year, asOf),
    spending: new Spending(documents.spending, year.year, asOf),
    receipts: new MoneyBeside(documents.moneyBack, year.year, asOf),
    openAdvances: new MoneyBeside(documents.advances, year.year, asOf),
    commitments: commitmentsAt(documents.commitments, year.year, asOf),
    causes: causesOf(documents, year.year),
  };
}
