import { DATE_PRECISIONS, type DatePrecision, EXPENDITURE_KINDS, EXPENDITURE_SCOPES } from '@imd/contracts';
import {
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsId,
  IsLabel,
  IsRegion,
  IsShare,
  IsText,
  LabelRequest,
  PaidMoneyRequest,
  Part,
  Parts,
  provenanceOf,
  SourcedRequest,
} from '@imd/service';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { PaymentMade } from '../domain/expenditure';
import { PaymentRateRequest } from './rate.request';

export class CountryShareRequest {
  @IsCountry()
  country: string;

  /** A percentage with at most six decimals. */
  @IsShare()
  share: string;
}

export class RegionShareRequest {
  /** A code of the OECD’s list of regions (IATI: Region). */
  @IsRegion()
  region: string;

  /** A percentage with at most six decimals. */
  @IsShare()
  share: string;
}

export class OverrunRequest {
  @IsText()
  reason: string;

  @IsText()
  reference: string;
}

export class RecordExpenditureRequest extends SourcedRequest {
  /** Needed unless a commitment is named, which has its own. */
  @IsOptional()
  @IsCode()
  purpose?: string | null;

  /** Absent or null: the purpose of the commitment, and none without a commitment. */
  @IsOptional()
  @IsCode()
  project?: string | null;

  @IsOptional()
  @IsId()
  commitment?: string | null;

  /** IATI transaction type: 3 is a disbursement to a partner, 4 an expenditure on goods and services. */
  @IsIn(EXPENDITURE_KINDS)
  kind: (typeof EXPENDITURE_KINDS)[number];

  /** Money of another currency gets its euro value when it is booked. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;

  /** The rate of another currency; absent or null: the corporate rate of the budget year. */
  @IsOptional()
  @Part(() => PaymentRateRequest)
  rate?: PaymentRateRequest | null;

  /** A day of the budget year. */
  @IsCalendarDate()
  bookedOn: string;

  /** The precision of the day; a day known to its period only is the last day of it. Absent or null: `day`. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  bookedOnPrecision?: DatePrecision | null;

  /** The scope that the money went to; absent or null: countries, by its own shares, and without them as its project says. */
  @IsOptional()
  @IsIn(EXPENDITURE_SCOPES)
  scope?: (typeof EXPENDITURE_SCOPES)[number] | null;

  /** The shares of this expenditure, with those of regions, add up to 100 exactly; absent or null: those of its project. */
  @IsOptional()
  @Parts(() => CountryShareRequest, { atLeast: 1, atMost: 250 })
  countryShares?: CountryShareRequest[] | null;

  /** What goes to a region as such, to no one country of it. */
  @IsOptional()
  @Parts(() => RegionShareRequest, { atLeast: 1, atMost: 50 })
  regionShares?: RegionShareRequest[] | null;

  /** Why cash may go above the appropriation; takes the scope `budgets:authorise`. */
  @IsOptional()
  @Part(() => OverrunRequest)
  overrun?: OverrunRequest | null;

  /** The partner spends it later and accounts for it then. Absent or null: it is no advance. */
  @IsOptional()
  @IsBoolean()
  advance?: boolean | null;

  @IsOptional()
  @IsLabel()
  description?: LabelRequest | null;
}

export function paymentOf(id: string, request: RecordExpenditureRequest): PaymentMade {
  return {
    id,
    purpose: request.purpose ?? null,
    projectId: request.project ?? null,
    commitmentId: request.commitment ?? null,
    kind: request.kind,
    paid: { money: request.amount, rate: request.rate ?? null },
    bookedOn: request.bookedOn,
    bookedOnPrecision: request.bookedOnPrecision ?? 'day',
    scope: request.scope ?? null,
    countryShares: request.countryShares ?? null,
    regionShares: request.regionShares ?? null,
    overrun: request.overrun ?? null,
    advance: request.advance ?? false,
    description: request.description ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
