import { IsCode, IsCount, LabelRequest, ProvenanceRequest, provenanceOf } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import type { Figure } from '../domain/return-statistic';

export class StatisticShareRequest {
  /** The statistic that it is a part of. */
  @IsCode()
  of: string;

  @Matches(/^(1(\.0{1,6})?|0\.(?=0*[1-9])[0-9]{1,6})$/, {
    message: '$property is a decimal fraction above 0 and at most 1, with at most six decimals',
  })
  value: string;
}

/** How many, in a first report and in a revision. */
export class StatisticFigureRequest {
  /** A count by date of departure. Null where only a share, or nothing, was reported. */
  @IsOptional()
  @IsCount()
  persons?: number | null;

  /** A part of another statistic, instead of a count. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => StatisticShareRequest)
  share?: StatisticShareRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  remark?: LabelRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
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
