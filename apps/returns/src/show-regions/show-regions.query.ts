import { IsCountry, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { RegionAnswer } from '../answers/region.answer';
import { regions } from '../persistence/region.schema';

export class ListRegionsQuery extends listQuery(regions, RegionAnswer) {
  /** One of the countries that it holds. */
  @IsOptional()
  @IsCountry()
  country?: string;
}
