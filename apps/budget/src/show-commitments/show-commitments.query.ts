import { IsBudgetYearParameter, IsCode, PageQuery } from '@imd/service';
import { IsOptional } from 'class-validator';

export class CommitmentsQuery extends PageQuery {
  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  @IsOptional()
  @IsCode()
  priority?: string;

  @IsOptional()
  @IsCode()
  project?: string;
}

export function commitmentsFilter({ year, priority, project }: CommitmentsQuery): object {
  return {
    ...(year === undefined ? {} : { year }),
    ...(priority === undefined ? {} : { purpose: priority }),
    ...(project === undefined ? {} : { projectId: project }),
  };
}
