import { SourcedRequest } from '@imd/service';
import { Length } from 'class-validator';

export class WithdrawUnderspendCauseRequest extends SourcedRequest {
  @Length(1, 4_000)
  reason: string;
}
