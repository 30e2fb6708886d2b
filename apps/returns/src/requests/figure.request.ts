import { BREAKDOWNS } from '@imd/contracts';
import {
  IsCode,
  IsCount,
  IsLabel,
  IsText,
  LabelRequest,
  Part,
  Parts,
  provenanceOf,
  ProvenanceRequest,
} from '@imd/service';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { breakdownOf, type Breakdown, type Figure } from '../domain/return-statistic';

export class StatisticShareRequest {
  /** The statistic that it is a part of. */
  @IsCode()
  of: string;

  // The event keeps any decimal; only a fraction can be a part of something.
  @Matches(/^(1(\.0{1,6})?|0\.(?=0*[1-9])[0-9]{1,6})$/, {
    message: '$property is a decimal fraction above 0 and at most 1, with at most six decimals',
  })
  value: string;
}

export class BreakdownRowRequest {
  /** A country code, `female` or `male`, an age band such as `18-34`, `accompanied` or `unaccompanied`. */
  @IsText(80)
  value: string;

  @IsCount()
  persons: number;
}

export class BreakdownRequest {
  @IsIn(BREAKDOWNS)
  by: Breakdown['by'];

  /** Each person stands in one row at most; what no row counts is the remainder. */
  @Parts(() => BreakdownRowRequest, { atLeast: 1, atMost: 120 })
  rows: BreakdownRowRequest[];
}

/** A first report and a revision both say how many. */
export class StatisticFigureRequest {
  /** A count by date of departure. Null where only a share, or nothing, was reported. */
  @IsOptional()
  @IsCount()
  persons?: number | null;

  /** A part of another statistic, instead of a count. */
  @IsOptional()
  @Part(() => StatisticShareRequest)
  share?: StatisticShareRequest | null;

  /** The count by one thing at a time. */
  @IsOptional()
  @Parts(() => BreakdownRequest, { atMost: 5 })
  breakdowns?: BreakdownRequest[] | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;

  // `SourcedRequest` cannot give this field: others extend this class, and the library lists a base's base first.
  @IsOptional()
  @Part(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}

export function figureOf(request: StatisticFigureRequest): Figure {
  const { persons = null, share = null, breakdowns, remark = null } = request;
  const provenance = provenanceOf(request.provenance);
  return {
    persons,
    share,
    breakdowns: (breakdowns ?? []).map(({ by, rows }) => breakdownOf({ persons, provenance }, by, rows)),
    remark,
    provenance,
  };
}
