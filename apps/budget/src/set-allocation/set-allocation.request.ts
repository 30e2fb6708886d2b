import { IsCode, MoneyNotNegativeRequest, Part, Parts, SourcedRequest } from '@imd/service';

export class AllocationPartRequest {
  @IsCode()
  purpose: string;

  @Part(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;
}

export class SetAllocationRequest extends SourcedRequest {
  /** One for each purpose at most. */
  @Parts(() => AllocationPartRequest, { atMost: 200 })
  parts: AllocationPartRequest[];
}
