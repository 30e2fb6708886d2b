import { IsBudgetYear, IsCode, IsPercentage, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';

export class BandsRequest {
  @IsPercentage()
  onCourse: string;

  @IsPercentage()
  attention: string;
}

export class OpenBudgetYearRequest {
  @IsBudgetYear()
  year: number;

  @IsCode()
  framework: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  /** Percentage of the cash budget that planning may reach. */
  @IsOptional()
  @Matches(/^[1-9]\d{2}(\.\d{1,2})?$/, { message: 'planLimit is a percentage from 100 to 999.99' })
  planLimit?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => BandsRequest)
  bands?: BandsRequest | null;

  @IsOptional()
  @IsPercentage()
  explanationThreshold?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LabelRequest)
  remark?: LabelRequest | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
