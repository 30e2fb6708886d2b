import { ACTIVITY_STATUSES, PROJECT_SCOPES, PROJECT_TIERS } from '@imd/contracts';
import { IsCode, IsCountry, IsRegion, listQuery, pageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { YearProgressAnswer } from '../answers/financial-progress.answer';
import { ProjectAnswer } from '../answers/project.answer';
import type { ActivityStatus, ProjectScope, ProjectTier } from '../domain/project';
import { projects } from '../persistence/project.schema';

export class ListProjectsQuery extends listQuery(projects, ProjectAnswer) {
  /** One of the policy priorities it serves. */
  @IsOptional()
  @IsCode()
  priority?: string;

  @IsOptional()
  @IsIn(ACTIVITY_STATUSES)
  status?: ActivityStatus;

  @IsOptional()
  @IsIn(PROJECT_SCOPES)
  scope?: ProjectScope;

  @IsOptional()
  @IsIn(PROJECT_TIERS)
  tier?: ProjectTier;

  /** The project that it is a part of. */
  @IsOptional()
  @IsCode()
  parent?: string;

  /** One of the countries it names. */
  @IsOptional()
  @IsCountry()
  country?: string;

  /** One of the regions it names, by the OECD’s code (IATI: Region). */
  @IsOptional()
  @IsRegion()
  region?: string;

  /** An organisation that has a role in it. */
  @IsOptional()
  @IsCode()
  partner?: string;
}

export class FinancialProgressQuery extends pageQuery(YearProgressAnswer) {}
