import { ELIGIBILITY_PURPOSES } from '@imd/contracts';
import { IsCalendarDate, IsCountry, IsLabel, IsText, LabelRequest, Parts, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class EligibilityEntryRequest {
  @IsCountry()
  country: string;

  /** Absent or null: from the start of the list. */
  @IsOptional()
  @IsCalendarDate()
  validFrom?: string | null;

  /** Last day; absent or null: to the end of the list. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;

  /** As the DAC names it: LDC, OLIC, LMIC, UMIC. */
  @IsOptional()
  @IsText(40)
  incomeGroup?: string | null;
}

export class PublishEligibilityListRequest extends SourcedRequest {
  @IsIn(ELIGIBILITY_PURPOSES)
  purpose: (typeof ELIGIBILITY_PURPOSES)[number];

  @IsLabel()
  title: LabelRequest;

  @IsCalendarDate()
  validFrom: string;

  /** Last day; absent or null: until further notice. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;

  /** The decision or document that the list rests on. */
  @IsText(2_000)
  basis: string;

  /** Each country once. */
  @Parts(() => EligibilityEntryRequest, { atMost: 250 })
  entries: EligibilityEntryRequest[];
}
