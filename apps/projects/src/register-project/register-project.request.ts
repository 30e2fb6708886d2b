import { ACTIVITY_STATUSES, PROJECT_SCOPES, PROJECT_TIERS } from '@imd/contracts';
import { IsCode, LabelRequest, Part } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ActivityStatus, ProjectScope, ProjectTier } from '../domain/project';
import { ProjectDetailsRequest } from '../requests/project-details.request';

export class RegisterProjectRequest extends ProjectDetailsRequest {
  /** Chosen by the client, for ever. */
  @IsCode()
  id: string;

  @Part(() => LabelRequest)
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
