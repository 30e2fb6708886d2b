import { LabelRequest, Part } from '@imd/service';
import { IsOptional } from 'class-validator';

export class DeriveReturnStatisticRequest {
  @IsOptional()
  @Part(() => LabelRequest)
  remark?: LabelRequest | null;
}
