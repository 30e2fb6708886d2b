import { IsCalendarDate, IsCode, IsId, IsText, PaidMoneyRequest, Part, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';
import { PaymentRateRequest } from '../requests/rate.request';

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

  /** Money of another currency gets its euro value when it is booked. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;

  /** The rate of another currency; absent or null: the corporate rate of the budget year. */
  @IsOptional()
  @Part(() => PaymentRateRequest)
  rate?: PaymentRateRequest | null;

  /** A day of the budget year. */
  @IsCalendarDate()
  receivedOn: string;

  @IsText()
  reason: string;
}
