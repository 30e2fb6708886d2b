import { DATE_PRECISIONS, type DatePrecision, PARTNER_ROLES } from '@imd/contracts';
import { formatCents, fromMoney, fromMoneyOrNull, parseCents } from '@imd/kernel';
import {
  IsBudgetYear,
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsPercentage,
  LabelRequest,
  MoneyNotNegativeRequest,
  Part,
  Parts,
  provenanceOf,
  ProvenanceRequest,
} from '@imd/service';
import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import type { Partner, ProjectDetails, YearPlan } from '../domain/project';

/** What a project always has may be absent from a request, never null. */
export const unlessAbsent = () => ValidateIf((_, value) => value !== undefined);

export class ProjectCountryRequest {
  @IsCountry()
  country: string;

  /** Its part of the project in percent: null for all countries, or together 100.00. */
  @IsOptional()
  @IsPercentage()
  share?: string | null;
}

export class PartnerRequest {
  /** A registered organisation. */
  @IsCode()
  organisation: string;

  /** IATI organisation role. */
  @IsIn(PARTNER_ROLES)
  role: Partner['role'];
}

export class YearPlanRequest {
  @IsBudgetYear()
  year: number;

  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;

  /** The four quarters in their order, which add up to the amount; none: the year as a whole. */
  @IsOptional()
  @Parts(() => MoneyNotNegativeRequest, { atMost: 4 })
  quarters?: MoneyNotNegativeRequest[] | null;
}

/** An officer may say this of a project at any time: an absent field says nothing, null says unknown. */
export class ProjectDetailsRequest {
  @IsOptional()
  @Part(() => LabelRequest)
  description?: LabelRequest | null;

  /** The policy priority it serves. */
  @IsOptional()
  @IsCode()
  priority?: string | null;

  /** Each country once; at least one when the scope is `countries`. */
  @IsOptional()
  @Parts(() => ProjectCountryRequest, { atMost: 250 })
  countries?: ProjectCountryRequest[] | null;

  /** Each organisation once per role. */
  @IsOptional()
  @Parts(() => PartnerRequest, { atMost: 100 })
  partners?: PartnerRequest[] | null;

  @IsOptional()
  @IsCalendarDate()
  plannedStart?: string | null;

  @IsOptional()
  @IsCalendarDate()
  plannedEnd?: string | null;

  @IsOptional()
  @IsCalendarDate()
  actualStart?: string | null;

  @IsOptional()
  @IsCalendarDate()
  actualEnd?: string | null;

  /** The precision of the dates; null: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  /** A day on which it is known to run; it counts from here in budget years where its start is unknown. */
  @unlessAbsent()
  @IsCalendarDate()
  knownFrom?: string;

  /** A project of a higher tier that it is a part of; its own amounts are not in those of that one. */
  @IsOptional()
  @IsCode()
  parent?: string | null;

  /** Its money goes to or through the government of the country. */
  @IsOptional()
  @IsBoolean()
  throughGovernment?: boolean | null;

  /** Over all its years. */
  @IsOptional()
  @Part(() => MoneyNotNegativeRequest)
  totalBudget?: MoneyNotNegativeRequest | null;

  /** Planned spending, each year once; a year that is not listed has no known plan. */
  @IsOptional()
  @Parts(() => YearPlanRequest, { atMost: 50 })
  plans?: YearPlanRequest[] | null;

  /** True when this programme pays for it, false when others do. */
  @IsOptional()
  @IsBoolean()
  fundedByProgramme?: boolean | null;

  // `SourcedRequest` cannot give this field: others extend this class, and the library lists a base's base first.
  @IsOptional()
  @Part(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}

export function yearPlanOf({ year, amount, quarters }: YearPlanRequest): YearPlan {
  return {
    year,
    amount: fromMoney(amount, 'plans'),
    quarters: (quarters ?? []).map((quarter) => fromMoney(quarter, 'plans')),
  };
}

/** A field that the request leaves out is left out here too: in a merge patch absent is unchanged, null is unknown. */
export function detailsOf(request: ProjectDetailsRequest): Partial<ProjectDetails> {
  const { countries, partners, datePrecision, totalBudget, plans, provenance, ...asGiven } = request;
  return {
    ...asGiven,
    ...(countries !== undefined && {
      countries: (countries ?? []).map(({ country, share }) => ({
        country,
        share: share ? formatCents(parseCents(share, 'countries')) : null,
      })),
    }),
    ...(partners !== undefined && {
      partners: (partners ?? []).map(({ organisation, role }) => ({ organisationId: organisation, role })),
    }),
    ...(datePrecision !== undefined && { datePrecision: datePrecision ?? 'day' }),
    ...(totalBudget !== undefined && { totalBudget: fromMoneyOrNull(totalBudget, 'totalBudget') }),
    ...(plans !== undefined && {
      plans: (plans ?? []).map(yearPlanOf),
    }),
    ...(provenance !== undefined && { provenance: provenanceOf(provenance) }),
  };
}
