import {
  ACTIVITY_STATUSES,
  DATE_PRECISIONS,
  FLOW_TYPES,
  INDICATOR_COUNTINGS,
  MARKER_SIGNIFICANCES,
  PARTNER_ROLES,
  POLICY_MARKERS,
  type PriorityShare,
  PROJECT_KINDS,
  PROJECT_SCOPES,
  PROJECT_TIERS,
  RETURN_HELPS,
  TIED_STATUSES,
} from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { CountryShare, Marker, Partner, Project, RegionShare, StatusChange, YearPlan } from '../domain/project';
import type { Sector } from '../domain/project-classification';
import type { Indicator, Observation } from '../domain/project-indicators';
import type { Milestone } from '../domain/project-milestones';

const OBSERVATION = part<Observation>({
  id: required(String),
  from: nullable(String),
  to: nullable(String),
  value: nullable(String),
  remark: nullable(LABEL),
  provenance: required(PROVENANCE),
});

const INDICATOR = part<Indicator>({
  id: required(String),
  title: required(LABEL),
  unit: required(LABEL),
  counting: nullable(String, INDICATOR_COUNTINGS),
  baseline: nullable(String),
  target: nullable(part<NonNullable<Indicator['target']>>({ value: required(String), by: nullable(String) })),
  provenance: required(PROVENANCE),
  observations: listOf(OBSERVATION),
});

const RESCHEDULED = part<Milestone['rescheduled'][number]>({
  dueOn: nullable(String),
  dueOnPrecision: required(String, DATE_PRECISIONS),
  reason: required(String),
});

const MILESTONE = part<Milestone>({
  id: required(String),
  title: required(LABEL),
  dueOn: nullable(String),
  dueOnPrecision: required(String, DATE_PRECISIONS),
  reachedOn: nullable(String),
  reason: nullable(String),
  provenance: required(PROVENANCE),
  rescheduled: listOf(RESCHEDULED),
});

const STATUS_CHANGE = part<StatusChange>({
  from: required(String, ACTIVITY_STATUSES),
  changedOn: required(String),
  reason: nullable(LABEL),
  provenance: required(PROVENANCE),
});

const COUNTRY = part<CountryShare>({ country: required(String), share: nullable(String) });

const REGION = part<RegionShare>({ region: required(String), share: nullable(String) });

const PRIORITY = part<PriorityShare>({ priority: required(String), share: required(String) });

const SECTOR = part<Sector>({ code: required(String), share: nullable(String) });

const MARKER = part<Marker>({
  marker: required(String, POLICY_MARKERS),
  significance: required(String, MARKER_SIGNIFICANCES),
});

const PARTNER = part<Partner>({ organisationId: required(String), role: required(String, PARTNER_ROLES) });

const PLAN = part<YearPlan>({ year: required(Number), amount: required(BigInt), quarters: listOf(BigInt) });

export const projects = defineStore<Project>({
  aggregate: 'projects',
  thing: 'project',
  collection: 'projects',
  id: ({ id }) => id,
  listing: {
    filters: {
      parent: 'parent',
      partner: 'partners.organisationId',
      country: 'countries.country',
      region: 'regions.region',
      plannedIn: 'plans.year',
      priority: 'priorities.priority',
      status: 'status',
      scope: 'scope',
      tier: 'tier',
    },
    orders: { id: [] },
  },
  filled: {
    lacking: { priorities: { $exists: false } },
    set: {
      prioritiesReason: null,
      priorities: {
        $cond: [{ $eq: [{ $type: '$priority' }, 'string'] }, [{ priority: '$priority', share: '100.00' }], []],
      },
    },
  },
  fields: {
    id: required(String),
    title: required(LABEL),
    description: nullable(LABEL),
    priority: nullable(String),
    priorities: listOf(PRIORITY),
    prioritiesReason: nullable(String),
    status: required(String, ACTIVITY_STATUSES),
    statusChange: nullable(STATUS_CHANGE),
    scope: required(String, PROJECT_SCOPES),
    countries: listOf(COUNTRY),
    regions: listOf(REGION),
    partners: listOf(PARTNER),
    plannedStart: nullable(String),
    plannedEnd: nullable(String),
    actualStart: nullable(String),
    actualEnd: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    knownFrom: required(String),
    tier: required(String, PROJECT_TIERS),
    kind: required(String, PROJECT_KINDS),
    parent: nullable(String),
    throughGovernment: nullable(Boolean),
    totalBudget: nullable(BigInt),
    plans: listOf(PLAN),
    fundedByProgramme: nullable(Boolean),
    originalId: nullable(String),
    sectors: listOf(SECTOR),
    markers: listOf(MARKER),
    flowType: nullable(String, FLOW_TYPES),
    aidType: nullable(String),
    tiedStatus: nullable(String, TIED_STATUSES),
    returnHelp: nullable(String, RETURN_HELPS),
    provenance: required(PROVENANCE),
    indicators: listOf(INDICATOR),
    milestones: listOf(MILESTONE),
  },
});
