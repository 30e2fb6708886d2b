import { IsCalendarDate, Part, PositiveMoneyRequest, SourcedRequest } from '@imd/service';
import { IsString, Length } from 'class-validator';

export class ReverseExpenditureRequest extends SourcedRequest {
  /** What is taken back: at most what is left. */
  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** A day of the year of the expenditure. */
  @IsCalendarDate()
  bookedOn: string;

  @IsString()
  @Length(1, 4_000)
  reason: string;
}
