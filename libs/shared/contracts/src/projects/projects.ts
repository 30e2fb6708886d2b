import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';
import { PURPOSE_CODE } from './purpose-codes';

/** These are the IATI activity statuses 1 to 6. */
export const ACTIVITY_STATUSES = [
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
] as const;

/**
 * A project has countries, or is regional or global by nature; `unknown` says that the source names no place. One that
 * goes to countries and to a region is regional.
 */
export const PROJECT_SCOPES = ['countries', 'regional', 'global', 'unknown'] as const;

/** A programme has projects, a project has sub-grants; a part is always of a lower tier than what it is a part of. */
export const PROJECT_TIERS = ['programme', 'project', 'sub-grant'] as const;

/** A grant is paid by its instalments, a demand-driven scheme by what people ask for. */
export const PROJECT_KINDS = ['grant', 'demand'] as const;

/** These are the IATI organisation roles 1 to 4. */
export const PARTNER_ROLES = ['funding', 'accountable', 'extending', 'implementing'] as const;

/** A flow is official development assistance, another official flow, or none that the DAC counts. */
export const FLOW_TYPES = ['oda', 'other-official', 'non-flow'] as const;

export const TIED_STATUSES = ['untied', 'partially-tied', 'tied'] as const;

/** The DAC's policy markers, as IATI lists them. */
export const POLICY_MARKERS = [
  'gender-equality',
  'environment',
  'good-governance',
  'trade-development',
  'biodiversity',
  'climate-mitigation',
  'climate-adaptation',
  'desertification',
  'mother-and-child-health',
  'disaster-risk-reduction',
  'disability',
  'nutrition',
] as const;

export const MARKER_SIGNIFICANCES = ['not-targeted', 'significant', 'principal'] as const;

/** The kinds of help to people who return that the DAC treats each in its own way. */
export const RETURN_HELPS = ['forced-return', 'pre-departure', 'reintegration'] as const;

/** Registering and changing a project both tell the whole project as it then stands. */
const PROJECT = Type.Object({
  projectId: Schema.Code,
  title: Schema.Label,
  description: Schema.nullable(Schema.Label),
  /** The purpose is a priority of a policy framework; null where the source gives none, or several. */
  priority: Schema.nullable(Schema.Code),
  /** Told where the project divides over several priorities: their shares add up to 100.00. */
  priorities: Type.Optional(Type.Array(Type.Object({ priority: Schema.Code, share: Schema.Percentage }))),
  /** Told with them: why the project divides so. */
  prioritiesReason: Type.Optional(Schema.Text),
  status: Schema.oneOf(ACTIVITY_STATUSES),
  scope: Schema.oneOf(PROJECT_SCOPES),
  /** Either every share of countries and regions is known and they add up to 100.00 together, or none is. */
  countries: Type.Array(Type.Object({ country: Schema.Country, share: Schema.nullable(Schema.Percentage) })),
  /** What goes to a region as such, to no one country of it; absent in the first events: no region is named. */
  regions: Type.Optional(Type.Array(Type.Object({ region: Schema.Region, share: Schema.nullable(Schema.Percentage) }))),
  partners: Type.Array(Type.Object({ organisationId: Schema.Code, role: Schema.oneOf(PARTNER_ROLES) })),
  plannedStart: Schema.nullable(Schema.Date),
  plannedEnd: Schema.nullable(Schema.Date),
  actualStart: Schema.nullable(Schema.Date),
  actualEnd: Schema.nullable(Schema.Date),
  datePrecision: Schema.DatePrecision,
  /** The project is known to run on this day, and counts from here in budget years where its start is unknown. */
  knownFrom: Type.Optional(Schema.Date),
  tier: Type.Optional(Schema.oneOf(PROJECT_TIERS)),
  /** How its payments come about; a grant where nobody told. */
  kind: Type.Optional(Schema.oneOf(PROJECT_KINDS)),
  /** It is a part of this project; its own budget and plans are not in those of that one. */
  parent: Type.Optional(Schema.nullable(Schema.Code)),
  /** Money of it goes to or through the government of the country. */
  throughGovernment: Type.Optional(Schema.nullable(Type.Boolean())),
  totalBudget: Schema.nullable(Schema.Money),
  /** Plans are per year; a year that is not listed has no known plan. */
  plans: Type.Array(
    Type.Object({
      year: Schema.Year,
      amount: Schema.Money,
      /** The four quarters add up to the amount; none says that the year is planned as a whole. */
      quarters: Type.Optional(Type.Array(Schema.Money, { maxItems: 4 })),
    }),
  ),
  /** True says that this programme pays, false that others do; null that the source does not say. */
  fundedByProgramme: Schema.nullable(Type.Boolean()),
  /** A donor or partner knows it by this; `NL-1-PPR-21547`. */
  originalId: Type.Optional(Schema.nullable(Schema.Text)),
  /** Either every share is known and they add up to 100.00, or none is. */
  sectors: Type.Optional(Type.Array(Type.Object({ code: PURPOSE_CODE, share: Schema.nullable(Schema.Percentage) }))),
  markers: Type.Optional(
    Type.Array(Type.Object({ marker: Schema.oneOf(POLICY_MARKERS), significance: Schema.oneOf(MARKER_SIGNIFICANCES) })),
  ),
  flowType: Type.Optional(Schema.nullable(Schema.oneOf(FLOW_TYPES))),
  /** A code of the OECD's list of types of aid: `C01`. */
  aidType: Type.Optional(Schema.nullable(Type.String({ pattern: '^[A-H][0-9]{2}$' }))),
  tiedStatus: Type.Optional(Schema.nullable(Schema.oneOf(TIED_STATUSES))),
  returnHelp: Type.Optional(Schema.nullable(Schema.oneOf(RETURN_HELPS))),
  provenance: Schema.Provenance,
});

export interface PriorityShare {
  readonly priority: string;
  /** In percent, with two decimals. */
  readonly share: string;
}

/** A project of one priority is of it wholly; whoever told of it before projects divided named that one alone. */
export function prioritiesOf({
  priority,
  priorities = [],
}: {
  readonly priority: string | null;
  readonly priorities?: readonly PriorityShare[];
}): readonly PriorityShare[] {
  if (priorities.length > 0 || priority === null) return priorities;
  return [{ priority, share: '100.00' }];
}

const PROJECT_SAMPLE = {
  projectId: 'hrt',
  title: { nl: 'Herintegratie Regeling Terugkeer', en: 'Return and Reintegration Scheme' },
  description: null,
  priority: 'return-and-reintegration',
  status: 'implementation' as const,
  scope: 'global' as const,
  countries: [],
  partners: [{ organisationId: 'iom', role: 'implementing' as const }],
  plannedStart: '2004-01-01',
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  datePrecision: 'year' as const,
  totalBudget: null,
  plans: [],
  fundedByProgramme: true,
  provenance: SAMPLE_PROVENANCE,
};

export const ProjectRegistered = defineEvent({
  domain: 'projects',
  event: 'project-registered',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'projects',
  meaning: 'A project (IATI activity) as it was first registered.',
  restates: [],
  data: PROJECT,
  sample: PROJECT_SAMPLE,
  laterSamples: {
    'one-language': { ...PROJECT_SAMPLE, title: { nl: null, en: 'Return and Reintegration Scheme' } },
    'several-priorities': {
      ...PROJECT_SAMPLE,
      priority: null,
      priorities: [
        { priority: 'return-and-reintegration', share: '60.00' },
        { priority: 'diaspora', share: '40.00' },
      ],
      prioritiesReason: 'The grant letter divides it so',
    },
  },
});

export const ProjectChanged = defineEvent({
  domain: 'projects',
  event: 'project-changed',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'projects',
  meaning: 'The project as it stands after a change; the status changes by its own event only.',
  restates: [],
  data: PROJECT,
  sample: PROJECT_SAMPLE,
});

export const ProjectStatusChanged = defineEvent({
  domain: 'projects',
  event: 'project-status-changed',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'projects',
  meaning: 'The project went from one stage of its life to another.',
  data: Type.Object({
    projectId: Schema.Code,
    from: Schema.oneOf(ACTIVITY_STATUSES),
    to: Schema.oneOf(ACTIVITY_STATUSES),
    changedOn: Schema.Date,
    reason: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    projectId: 'blue-birds',
    from: 'implementation' as const,
    to: 'finalisation' as const,
    changedOn: '2011-06-10',
    reason: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

/** An observation counts everything so far, or its own period alone. */
export const INDICATOR_COUNTINGS = ['cumulative', 'per-period'] as const;

export const IndicatorDefined = defineEvent({
  domain: 'projects',
  event: 'indicator-defined',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'projects',
  meaning: 'What a project is measured by, where it started and what it is to reach.',
  restates: ['indicatorId'],
  data: Type.Object({
    projectId: Schema.Code,
    indicatorId: Schema.Code,
    title: Schema.Label,
    unit: Schema.Label,
    baseline: Schema.nullable(Schema.Decimal),
    counting: Type.Optional(Schema.nullable(Schema.oneOf(INDICATOR_COUNTINGS))),
    target: Schema.nullable(Type.Object({ value: Schema.Decimal, by: Schema.nullable(Schema.Date) })),
    provenance: Schema.Provenance,
  }),
  sample: {
    projectId: 'geldnaarhuis',
    indicatorId: 'users',
    title: { nl: 'Gebruikers van de website', en: 'Users of the website' },
    unit: { nl: 'gebruikers', en: 'users' },
    baseline: null,
    target: { value: '300000', by: null },
    provenance: SAMPLE_PROVENANCE,
  },
});

export const IndicatorObserved = defineEvent({
  domain: 'projects',
  event: 'indicator-observed',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'projects',
  meaning: 'What was counted over a period; `value` is null when nothing was reported.',
  restates: ['indicatorId', 'observationId'],
  data: Type.Object({
    projectId: Schema.Code,
    indicatorId: Schema.Code,
    observationId: Schema.Code,
    from: Schema.nullable(Schema.Date),
    to: Schema.nullable(Schema.Date),
    value: Schema.nullable(Schema.Decimal),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    projectId: 'geldnaarhuis',
    indicatorId: 'users',
    observationId: 'users-2009',
    from: '2009-01-01',
    to: '2009-12-31',
    value: '32680',
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const MilestonePlanned = defineEvent({
  domain: 'projects',
  event: 'milestone-planned',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'projects',
  meaning: 'Something due at a date; planning the same milestone again reschedules it, with the reason.',
  restates: ['milestoneId'],
  data: Type.Object({
    projectId: Schema.Code,
    milestoneId: Schema.Code,
    title: Schema.Label,
    dueOn: Schema.nullable(Schema.Date),
    dueOnPrecision: Schema.DatePrecision,
    reachedOn: Schema.nullable(Schema.Date),
    reason: Schema.nullable(Schema.Text),
    provenance: Schema.Provenance,
  }),
  sample: {
    projectId: 'diaspora-handbook',
    milestoneId: 'published',
    title: { nl: 'Handboek gereed', en: 'Handbook finished' },
    dueOn: '2011-09-21',
    dueOnPrecision: 'quarter' as const,
    reachedOn: null,
    reason: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
