import { IsCode } from '@imd/service';
import { RecordExpenditureRequest } from '../requests/record-expenditure.request';

/** A payment under the id that it has in the books it comes from. */
export class UploadedExpenditureRequest extends RecordExpenditureRequest {
  @IsCode()
  id: string;
}
