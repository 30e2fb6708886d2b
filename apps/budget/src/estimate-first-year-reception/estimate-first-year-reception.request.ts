import { IsText, MoneyNotNegativeRequest, Part, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class EstimateFirstYearReceptionRequest extends SourcedRequest {
  /** The HGIS note that carries the estimate. */
  @IsText(200)
  note: string;

  /** Absent or null: the source names no amount. */
  @IsOptional()
  @Part(() => MoneyNotNegativeRequest)
  estimate?: MoneyNotNegativeRequest | null;
}
