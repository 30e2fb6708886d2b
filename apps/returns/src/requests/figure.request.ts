import { IsCode, IsCount, LabelRequest, Part, provenanceOf, ProvenanceRequest } from '@imd/service';
import { IsOptional, Matches } from 'class-validator';
import type { Figure } from '../domain/return-statistic';

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

  @IsOptional()
  @Part(() => LabelRequest)
  remark?: LabelRequest | null;

  // `SourcedRequest` cannot give this field: others extend this class, and the library lists a base's base first.
  @IsOptional()
  @Part(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}

export function figureOf({ persons, share, remark, provenance }: StatisticFigureRequest): Figure {
  return {
    persons: persons ?? null,
    share: share ?? null,
    remark: remark ?? null,
    provenance: provenanceOf(provenance),
  };
}
