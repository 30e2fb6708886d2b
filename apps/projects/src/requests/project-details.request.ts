import {
  DATE_PRECISIONS,
  type DatePrecision,
  FLOW_TYPES,
  MARKER_SIGNIFICANCES,
  PARTNER_ROLES,
  POLICY_MARKERS,
  PROJECT_KINDS,
  RETURN_HELPS,
  TIED_STATUSES,
} from '@imd/contracts';
import { fromMoney, fromMoneyOrNull } from '@imd/kernel';
import {
  IsBudgetYear,
  IsCalendarDate,
  IsCode,
  IsCountry,
  IsLabel,
  IsRegion,
  IsShare,
  IsText,
  LabelRequest,
  MoneyNotNegativeRequest,
  Part,
  Parts,
  provenanceOf,
  ProvenanceRequest,
} from '@imd/service';
import { IsBoolean, IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import type { FlowType, Marker, Partner, ProjectDetails, ReturnHelp, YearPlan } from '../domain/project';
import { withWholeShares } from '../domain/project-classification';
import { prioritiesNamed } from '../domain/project-priorities';
import { IsPurposeCode } from './purpose-code.request';

/** A field that a project always has may be absent from a request, never null. */
export const unlessAbsent = () => ValidateIf((_, value) => value !== undefined);

export class ProjectCountryRequest {
  @IsCountry()
  country: string;

  /** In percent: null for all, or together with the regions 100; kept with two decimals. */
  @IsOptional()
  @IsShare()
  share?: string | null;
}

export class ProjectRegionRequest {
  /** A code of the OECD’s list of regions (IATI: Region). */
  @IsRegion()
  region: string;

  /** In percent: null for all, or together with the countries 100; kept with two decimals. */
  @IsOptional()
  @IsShare()
  share?: string | null;
}

export class ProjectPriorityRequest {
  /** A priority or theme that is in force. */
  @IsCode()
  priority: string;

  /** In percent: together 100; kept with two decimals. */
  @IsShare()
  share: string;
}

export class SectorRequest {
  /** A purpose code that was set. */
  @IsPurposeCode()
  code: string;

  /** In percent: null for all, or together 100; kept with two decimals. */
  @IsOptional()
  @IsShare()
  share?: string | null;
}

export class MarkerRequest {
  @IsIn(POLICY_MARKERS)
  marker: Marker['marker'];

  @IsIn(MARKER_SIGNIFICANCES)
  significance: Marker['significance'];
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
  @IsLabel()
  description?: LabelRequest | null;

  /** The policy priority it serves wholly. */
  @IsOptional()
  @IsCode()
  priority?: string | null;

  /** The policy priorities over which it divides, each once, in place of the one above. */
  @IsOptional()
  @Parts(() => ProjectPriorityRequest, { atMost: 20 })
  priorities?: ProjectPriorityRequest[] | null;

  /** Why it divides so: with several priorities, and anew whenever their shares change. */
  @IsOptional()
  @IsText(2000)
  prioritiesReason?: string | null;

  /** Each country once; at least one when the scope is `countries`. */
  @IsOptional()
  @Parts(() => ProjectCountryRequest, { atMost: 250 })
  countries?: ProjectCountryRequest[] | null;

  /** Each region once: what goes to it as such, to no one country of it. The scope is then `regional`. */
  @IsOptional()
  @Parts(() => ProjectRegionRequest, { atMost: 50 })
  regions?: ProjectRegionRequest[] | null;

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

  /** A grant is paid by its instalments, a demand-driven scheme by what people ask for; null: a grant. */
  @IsOptional()
  @IsIn(PROJECT_KINDS)
  kind?: (typeof PROJECT_KINDS)[number] | null;

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

  /** A donor or partner knows it by this. */
  @IsOptional()
  @IsText(200)
  originalId?: string | null;

  /** OECD purpose codes, each once. */
  @IsOptional()
  @Parts(() => SectorRequest, { atMost: 50 })
  sectors?: SectorRequest[] | null;

  /** OECD-DAC policy markers, each once. */
  @IsOptional()
  @Parts(() => MarkerRequest, { atMost: POLICY_MARKERS.length })
  markers?: MarkerRequest[] | null;

  @IsOptional()
  @IsIn(FLOW_TYPES)
  flowType?: FlowType | null;

  /** OECD type of aid, such as C01. */
  @IsOptional()
  @Matches(/^[A-H][0-9]{2}$/, { message: '$property is a code of a type of aid: a letter and two digits' })
  aidType?: string | null;

  @IsOptional()
  @IsIn(TIED_STATUSES)
  tiedStatus?: ProjectDetails['tiedStatus'];

  /** Help to people who return; null: none. */
  @IsOptional()
  @IsIn(RETURN_HELPS)
  returnHelp?: ReturnHelp | null;

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
  const { countries, regions, sectors, partners, markers, datePrecision, kind, totalBudget, plans, ...others } =
    request;
  const { provenance, priority, priorities, ...asGiven } = others;
  return {
    ...asGiven,
    ...((priority !== undefined || priorities !== undefined) &&
      prioritiesNamed(
        priority ?? null,
        (priorities ?? []).map((each) => ({ priority: each.priority, share: each.share })),
      )),
    ...(countries !== undefined && {
      countries: (countries ?? []).map(({ country, share }) => ({ country, share: share ?? null })),
    }),
    ...(regions !== undefined && {
      regions: (regions ?? []).map(({ region, share }) => ({ region, share: share ?? null })),
    }),
    ...(sectors !== undefined && {
      sectors: withWholeShares((sectors ?? []).map(({ code, share }) => ({ code, share: share ?? null }))),
    }),
    ...(markers !== undefined && {
      markers: (markers ?? []).map(({ marker, significance }) => ({ marker, significance })),
    }),
    ...(partners !== undefined && {
      partners: (partners ?? []).map(({ organisation, role }) => ({ organisationId: organisation, role })),
    }),
    ...(datePrecision !== undefined && { datePrecision: datePrecision ?? 'day' }),
    ...(kind !== undefined && { kind: kind ?? 'grant' }),
    ...(totalBudget !== undefined && { totalBudget: fromMoneyOrNull(totalBudget, 'totalBudget') }),
    ...(plans !== undefined && {
      plans: (plans ?? []).map(yearPlanOf),
    }),
    ...(provenance !== undefined && { provenance: provenanceOf(provenance) }),
  };
}
