import { IsCalendarDate, IsCode, IsId, IsText, Part, PositiveMoneyRequest, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class RecordRefundRequest extends SourcedRequest {
  /** Absent or null: the money belongs to no expenditure that is booked here. */
  @IsOptional()
  @IsId()
  expenditure?: string | null;

  /** Needed unless an expenditure is named, which has its own. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;

  /** Absent or null: the project of the expenditure, and none without an expenditure. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  @Part(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** A day of the budget year. */
  @IsCalendarDate()
  receivedOn: string;

  @IsText()
  reason: string;
}
