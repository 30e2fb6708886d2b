import { PROJECT_SCOPES } from '@imd/contracts';
import { IsLabel, LabelRequest } from '@imd/service';
import { IsIn } from 'class-validator';
import type { ProjectScope } from '../domain/project';
import { ProjectDetailsRequest, unlessAbsent } from '../requests/project-details.request';

/** JSON Merge Patch (RFC 7396): what is absent stays as it is. */
export class ChangeProjectRequest extends ProjectDetailsRequest {
  @unlessAbsent()
  @IsLabel()
  title?: LabelRequest;

  /** The scope in which it works; `unknown` when the source names no place. */
  @unlessAbsent()
  @IsIn(PROJECT_SCOPES)
  scope?: ProjectScope;
}
