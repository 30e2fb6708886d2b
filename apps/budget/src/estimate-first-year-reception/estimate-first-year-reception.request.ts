import { MoneyNotNegativeRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class EstimateFirstYearReceptionRequest {
  /** The HGIS note that carries the estimate. */
  @IsString()
  @Length(1, 200)
  note: string;

  /** Absent or null: the source names no amount. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyNotNegativeRequest)
  estimate?: MoneyNotNegativeRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
