import { MoneyRequest, Part, SourcedRequest } from '@imd/service';

export class RecordControlTotalRequest extends SourcedRequest {
  @Part(() => MoneyRequest)
  amount: MoneyRequest;
}
