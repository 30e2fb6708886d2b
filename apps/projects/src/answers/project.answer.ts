import {
  ACTIVITY_STATUSES,
  FLOW_TYPES,
  MARKER_SIGNIFICANCES,
  PARTNER_ROLES,
  POLICY_MARKERS,
  prioritiesOf,
  PROJECT_KINDS,
  PROJECT_SCOPES,
  PROJECT_TIERS,
  PURPOSE_CODE,
  RETURN_HELPS,
  Schema,
  TIED_STATUSES,
} from '@imd/contracts';
import { toMoney, toMoneyOrNull } from '@imd/kernel';
import { DatePrecisionAnswer, LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Project } from '../domain/project';

const ActivityStatusAnswer = Schema.oneOf(ACTIVITY_STATUSES, 'IATI activity status');

const StatusChangeAnswer = named(
  'StatusChange',
  Type.Object({
    from: ActivityStatusAnswer,
    changedOn: Schema.Date,
    reason: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
  }),
);

export const ProjectStatusAnswer = named(
  'ProjectStatus',
  Type.Object({
    status: ActivityStatusAnswer,
    statusChange: Schema.nullable(
      StatusChangeAnswer,
      'How it came to its status; null while it has the one it was registered with',
    ),
  }),
);

export const ProjectAnswer = named(
  'Project',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    description: Schema.nullable(LabelAnswer),
    priority: Schema.nullable(
      Schema.Code,
      'The policy priority it serves wholly; null when the source gives none, and when it divides over several',
    ),
    priorities: Type.Array(named('ProjectPriority', Type.Object({ priority: Schema.Code, share: Schema.Percentage })), {
      description: 'Every policy priority it serves; their shares add up to 100.00',
    }),
    prioritiesReason: Schema.nullable(Schema.Text, 'Why it divides so; null when it does not divide'),
    ...ProjectStatusAnswer.properties,
    scope: Schema.oneOf(PROJECT_SCOPES, 'Where it works; `unknown` when the source names no place'),
    countries: Type.Array(
      named(
        'ProjectCountry',
        Type.Object({
          country: Schema.Country,
          share: Schema.nullable(Schema.Percentage, 'Its part of the project in percent; null when unknown'),
        }),
      ),
      { description: 'The shares of all, regions too, are known and add up to 100.00, or none is' },
    ),
    regions: Type.Array(
      named(
        'ProjectRegion',
        Type.Object({
          region: Schema.Region,
          share: Schema.nullable(Schema.Percentage, 'Its part of the project in percent; null when unknown'),
        }),
      ),
      { description: 'What goes to a region as such, by the OECD’s code of it (IATI: Region)' },
    ),
    partners: Type.Array(
      named(
        'Partner',
        Type.Object({
          organisation: Schema.Code,
          role: Schema.oneOf(PARTNER_ROLES, 'IATI organisation role'),
        }),
      ),
    ),
    plannedStart: Schema.nullable(Schema.Date),
    plannedEnd: Schema.nullable(Schema.Date),
    actualStart: Schema.nullable(Schema.Date),
    actualEnd: Schema.nullable(Schema.Date),
    datePrecision: DatePrecisionAnswer,
    knownFrom: Type.String({
      format: 'date',
      description: 'A day on which it is known to run; it counts from here where its start is unknown',
    }),
    tier: Schema.oneOf(PROJECT_TIERS),
    kind: Schema.oneOf(PROJECT_KINDS, 'Paid by instalments, or by what people ask for'),
    parent: Schema.nullable(
      Schema.Code,
      'The project that it is a part of; its own amounts are not in those of that one',
    ),
    throughGovernment: Schema.nullable(
      Type.Boolean(),
      'Whether its money goes to or through the government of the country; null when nobody told',
    ),
    totalBudget: Schema.nullable(MoneyAnswer, 'Over all its years; null when unknown'),
    plans: Type.Array(
      named(
        'YearPlan',
        Type.Object({
          year: Schema.Year,
          amount: MoneyAnswer,
          quarters: Type.Array(MoneyAnswer, {
            maxItems: 4,
            description: 'Four that add up to the amount; none when the year is planned as a whole',
          }),
        }),
      ),
      {
        description: 'Planned spending; a year that is not listed has no known plan',
      },
    ),
    fundedByProgramme: Schema.nullable(
      Type.Boolean(),
      'Whether this programme pays for it, or others do; null when the source does not say',
    ),
    originalId: Schema.nullable(Schema.Text, 'A donor or partner knows it by this'),
    sectors: Type.Array(
      named('Sector', Type.Object({ code: PURPOSE_CODE, share: Schema.nullable(Schema.Percentage) })),
      { description: 'OECD purpose codes; the shares of all are known and add up to 100.00, or none is' },
    ),
    markers: Type.Array(
      named(
        'Marker',
        Type.Object({ marker: Schema.oneOf(POLICY_MARKERS), significance: Schema.oneOf(MARKER_SIGNIFICANCES) }),
      ),
    ),
    flowType: Schema.nullable(Schema.oneOf(FLOW_TYPES)),
    aidType: Schema.nullable(Type.String(), 'OECD type of aid'),
    tiedStatus: Schema.nullable(Schema.oneOf(TIED_STATUSES)),
    returnHelp: Schema.nullable(Schema.oneOf(RETURN_HELPS), 'Help to people who return; null for none'),
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      indicators: Schema.Link,
      milestones: Schema.Link,
      financialProgress: Schema.Link,
      underspendCauses: Schema.Link,
      evaluations: Schema.Link,
      partnerReports: Schema.Link,
      parts: Schema.Link,
      whole: Schema.Link,
    }),
  }),
);

export const projectPath = (id: string) => `/v1/projects/${id}`;
export const projectStatusPath = (id: string) => `${projectPath(id)}/status`;

/** Indicators, milestones and what the budget service tells of the project have answers of their own. */
export function projectAnswer({
  indicators,
  milestones,
  regions = [],
  partners,
  totalBudget,
  plans,
  ...project
}: Project): Answer<typeof ProjectAnswer> {
  const self = projectPath(project.id);
  return {
    ...project,
    regions,
    priorities: [...prioritiesOf(project)],
    prioritiesReason: project.prioritiesReason ?? null,
    partners: partners.map(({ organisationId, role }) => ({ organisation: organisationId, role })),
    totalBudget: toMoneyOrNull(totalBudget),
    plans: plans.map(({ year, amount, quarters }) => ({
      year,
      amount: toMoney(amount),
      quarters: quarters.map(toMoney),
    })),
    links: {
      self,
      indicators: `${self}/indicators`,
      milestones: `${self}/milestones`,
      financialProgress: `${self}/financial-progress`,
      underspendCauses: `/v1/underspend-causes?project=${project.id}`,
      evaluations: `/v1/evaluations?project=${project.id}`,
      partnerReports: `/v1/partner-reports?project=${project.id}`,
      parts: `/v1/projects?parent=${project.id}`,
      whole: `${self}/whole`,
    },
  };
}

export function projectStatusAnswer({ status, statusChange }: Project): Answer<typeof ProjectStatusAnswer> {
  return { status, statusChange };
}
