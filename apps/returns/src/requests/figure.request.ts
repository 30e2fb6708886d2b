import { IsCode, LabelRequest, ProvenanceRequest, provenanceOf } from '@imd/service';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, Matches, Min, ValidateNested } from 'class-validator';
import type { Figure } from '../domain/return-statistic';

class ShareRequest {
  @IsCode()
  of: string;

  @Matches(/^\d(\.\d{1,6})?$/, { message: '$property is a decimal fraction with at most six decimals' })
  value: string;
}

/** How many, in a first report and in a revision. */
export class FigureRequest {
  @IsOptional()
  @IsInt()
  @Min(0)
  persons?: number | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ShareRequest)
  share?: ShareRequest | null;

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

export function figureOf({ persons, share, remark, provenance }: FigureRequest): Figure {
  return {
    persons: persons ?? null,
    share: share ?? null,
    remark: remark ?? null,
    provenance: provenanceOf(provenance),
  };
}
