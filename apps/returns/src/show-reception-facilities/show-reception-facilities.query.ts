import { IsCountry, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { ReceptionFacilityAnswer } from '../answers/reception-facility.answer';
import { receptionFacilities } from '../persistence/reception-facility.schema';

export class ListReceptionFacilitiesQuery extends listQuery(receptionFacilities, ReceptionFacilityAnswer) {
  @IsOptional()
  @IsCountry()
  country?: string;
}
