import { IsCountry, PageQuery } from '@imd/service';
import { IsOptional } from 'class-validator';

export class ListReceptionFacilitiesQuery extends PageQuery {
  @IsOptional()
  @IsCountry()
  country?: string;
}
