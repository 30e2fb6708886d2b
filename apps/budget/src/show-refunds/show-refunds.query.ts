import { REFUND_TREATMENTS } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCurrency, IsId, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { RefundAnswer } from '../answers/refund.answer';
import { refunds } from '../persistence/refund.schema';

export class RefundsQuery extends listQuery(refunds, RefundAnswer) {
  @IsOptional()
  @IsId()
  expenditure?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  /** The currency in which it came back. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;

  @IsOptional()
  @IsIn(REFUND_TREATMENTS)
  treatment?: (typeof REFUND_TREATMENTS)[number];

  /** The first day of a period. */
  @IsOptional()
  @IsCalendarDate()
  receivedFrom?: string;

  /** The last day of a period. */
  @IsOptional()
  @IsCalendarDate()
  receivedTo?: string;
}
