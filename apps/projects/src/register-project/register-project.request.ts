import { ACTIVITY_STATUSES, PROJECT_SCOPES } from '@imd/contracts';
import { IsCode, LabelRequest, Part } from '@imd/service';
import { IsIn } from 'class-validator';
import type { ActivityStatus, ProjectScope } from '../domain/project';
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

  /** The scope in which it works; `unknown` when the source names no place. */
  @IsIn(PROJECT_SCOPES)
  scope: ProjectScope;
}
