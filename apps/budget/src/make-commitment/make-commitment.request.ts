import {
  IsBudgetYear,
  IsCalendarDate,
  IsCode,
  IsText,
  PaidMoneyRequest,
  Part,
  Parts,
  SourcedRequest,
} from '@imd/service';
import { IsOptional } from 'class-validator';
import { PaymentRateRequest } from '../requests/rate.request';

export class InstalmentRequest {
  /** The year whose cash it draws on: that of the commitment or a later one. */
  @IsBudgetYear()
  year: number;

  /** A day of that year. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  /** In the currency of the value. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;
}

export class ExemptionRequest {
  /** Absent or null: the document that tells of it does not say why. */
  @IsOptional()
  @IsText()
  reason?: string | null;

  /** The role under which it is granted: `budget-authoriser`. */
  @IsCode()
  role: string;
}

export class MakeCommitmentRequest extends SourcedRequest {
  @IsCode()
  project: string;

  /** A priority or a theme of the year’s policy framework. */
  @IsCode()
  purpose: string;

  @IsCalendarDate()
  madeOn: string;

  /** Money of another currency gets its euro value when the commitment is booked, for the instalments of all years. */
  @Part(() => PaidMoneyRequest)
  value: PaidMoneyRequest;

  /** The rate of another currency; absent or null: the corporate rate of the year in which it is made. */
  @IsOptional()
  @Part(() => PaymentRateRequest)
  rate?: PaymentRateRequest | null;

  /** They add up to the value. */
  @Parts(() => InstalmentRequest, { atLeast: 1, atMost: 120 })
  instalments: InstalmentRequest[];

  /** Lets the project pass where a country of it is on no list. */
  @IsOptional()
  @Part(() => ExemptionRequest)
  exemption?: ExemptionRequest | null;
}
