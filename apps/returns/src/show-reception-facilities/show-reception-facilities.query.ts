import { FACILITY_STATES } from '@imd/contracts';
import { IsCountry, listQuery, pageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { FacilityObservationAnswer, ReceptionFacilityAnswer } from '../answers/reception-facility.answer';
import type { ReceptionFacility } from '../domain/reception-facility';
import { receptionFacilities } from '../persistence/reception-facility.schema';

export class ListReceptionFacilitiesQuery extends listQuery(receptionFacilities, ReceptionFacilityAnswer) {
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsIn(FACILITY_STATES)
  state?: ReceptionFacility['state'];
}

export class ListFacilityObservationsQuery extends pageQuery(FacilityObservationAnswer) {}
