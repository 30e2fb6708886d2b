import { IsCountry, IsLabel, IsRegion, LabelRequest, SourcedRequest } from '@imd/service';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';

export class RegisterRegionRequest extends SourcedRequest {
  @IsLabel()
  title: LabelRequest;

  /** The countries that it holds; their order says nothing. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  countries: string[];

  /** The OECD’s code of it (IATI: Region): its overview shows what projects and payments name by this code. */
  @IsOptional()
  @IsRegion()
  oecdRegion?: string | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
