import { ACTIVITY_STATUSES, PROJECT_SCOPES } from '@imd/contracts';
import { IsCode, LabelRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateNested } from 'class-validator';
import type { ActivityStatus, ProjectScope } from '../domain/project';
import { ProjectDetailsRequest } from '../requests/project-details.request';

export class RegisterProjectRequest extends ProjectDetailsRequest {
  @IsCode()
  id: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsIn(ACTIVITY_STATUSES)
  status: ActivityStatus;

  @IsIn(PROJECT_SCOPES)
  scope: ProjectScope;
}
