import { IsCountry, IsRegion, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';

export class RegisterRegionRequest extends SourcedRequest {
  @Part(() => LabelRequest)
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
  @Part(() => LabelRequest)
  remark?: LabelRequest | null;
}
