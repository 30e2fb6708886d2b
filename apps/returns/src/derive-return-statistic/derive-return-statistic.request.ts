import { IsLabel, LabelRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class DeriveReturnStatisticRequest {
  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
