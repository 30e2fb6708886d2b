import { ACTIVITY_STATUSES, PROJECT_SCOPES, PROJECT_TIERS } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { IsCode, IsLabel, LabelRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ActivityStatus, ProjectScope, ProjectTier, Registration } from '../domain/project';
import { detailsOf, ProjectDetailsRequest } from './project-details.request';

export class RegisterProjectRequest extends ProjectDetailsRequest {
  /** Chosen by the client, for ever. */
  @IsCode()
  id: string;

  @IsLabel()
  title: LabelRequest;

  /** IATI activity status. */
  @IsIn(ACTIVITY_STATUSES)
  status: ActivityStatus;

  /** For ever; a project, when absent. */
  @IsOptional()
  @IsIn(PROJECT_TIERS)
  tier?: ProjectTier | null;

  /** The scope in which it works; `unknown` when the source names no place. */
  @IsIn(PROJECT_SCOPES)
  scope: ProjectScope;
}

const NOTHING_MORE_KNOWN: Omit<Registration, 'id' | 'status' | 'tier' | 'title' | 'scope'> = {
  description: null,
  priority: null,
  priorities: [],
  prioritiesReason: null,
  countries: [],
  regions: [],
  partners: [],
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  datePrecision: 'day',
  knownFrom: null,
  parent: null,
  kind: 'grant',
  throughGovernment: null,
  totalBudget: null,
  plans: [],
  fundedByProgramme: null,
  originalId: null,
  sectors: [],
  markers: [],
  flowType: null,
  aidType: null,
  tiedStatus: null,
  returnHelp: null,
  provenance: FIRST_HAND,
};

export function registrationOf({ id, title, status, scope, tier, ...details }: RegisterProjectRequest): Registration {
  return { id, title, status, scope, tier: tier ?? 'project', ...NOTHING_MORE_KNOWN, ...detailsOf(details) };
}
