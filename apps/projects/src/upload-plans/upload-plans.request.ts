import { IsCode } from '@imd/service';
import { YearPlanRequest } from '../requests/project-details.request';

/** One plan of one project; the other years of the project stay as they are. */
export class UploadedPlanRequest extends YearPlanRequest {
  @IsCode()
  project: string;
}
