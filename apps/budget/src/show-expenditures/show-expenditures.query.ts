import { IsCode, IsCountry, PageQuery } from '@imd/service';
import { IsOptional, IsString, Length } from 'class-validator';

export class ExpendituresQuery extends PageQuery {
  @IsOptional()
  @IsCode()
  priority?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsString()
  @Length(1, 80)
  commitment?: string;
}

export function expendituresFilter(
  year: number,
  { priority, project, country, commitment }: ExpendituresQuery,
): object {
  // The type is named because the indexes hold only what is set, and are used only where that is certain.
  const set = (value: string) => ({ $eq: value, $type: 'string' });
  return {
    year,
    ...(priority === undefined ? {} : { purpose: priority }),
    ...(project === undefined ? {} : { projectId: set(project) }),
    ...(country === undefined ? {} : { 'countryAmounts.country': set(country) }),
    ...(commitment === undefined ? {} : { commitmentId: set(commitment) }),
  };
}
