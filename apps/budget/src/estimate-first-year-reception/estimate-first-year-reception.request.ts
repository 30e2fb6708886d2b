import { MoneyNotNegativeRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class EstimateFirstYearReceptionRequest {
  /** The HGIS note that carries the estimate. */
  @IsString()
  @Length(1, 200)
  note: string;

  /** Absent or null: the source names no amount. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyNotNegativeRequest)
  estimate?: MoneyNotNegativeRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
