import { IsCountry, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { FamilyTracingAnswer } from '../answers/family-tracing.answer';
import { familyTracings } from '../persistence/family-tracing.schema';

export class ListFamilyTracingsQuery extends listQuery(familyTracings, FamilyTracingAnswer) {
  @IsOptional()
  @IsCountry()
  country?: string;
}
