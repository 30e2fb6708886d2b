import { ASSISTANCE_KINDS } from '@imd/contracts';
import { IsCalendarDate, Part, PositiveMoneyRequest } from '@imd/service';
import { IsIn } from 'class-validator';
import type { AssistanceKind } from '../domain/return-case';

export class GrantAssistanceRequest {
  @IsIn(ASSISTANCE_KINDS)
  kind: AssistanceKind;

  /** The cash, or the value of what is given in kind. */
  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  @IsCalendarDate()
  grantedOn: string;
}
