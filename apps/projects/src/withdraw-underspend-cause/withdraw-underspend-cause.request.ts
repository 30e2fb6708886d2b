import { IsText, SourcedRequest } from '@imd/service';

export class WithdrawUnderspendCauseRequest extends SourcedRequest {
  @IsText()
  reason: string;
}
