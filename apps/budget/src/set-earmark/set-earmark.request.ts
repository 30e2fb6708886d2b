import { IsCode, MoneyNotNegativeRequest, Part, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class SetEarmarkRequest extends SourcedRequest {
  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;

  /** The mutation that brought it, where one did. */
  @IsOptional()
  @IsCode()
  mutation?: string | null;
}
