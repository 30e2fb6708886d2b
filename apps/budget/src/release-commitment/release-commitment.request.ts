import { IsCalendarDate, IsText, PaidMoneyRequest, Part, Parts, SourcedRequest } from '@imd/service';
import { IsInt, Max, Min } from 'class-validator';

export class InstalmentReleaseRequest {
  /** The number of the instalment in the commitment. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  number: number;

  /** In the currency of the commitment. */
  @Part(() => PaidMoneyRequest)
  amount: PaidMoneyRequest;
}

export class ReleaseCommitmentRequest extends SourcedRequest {
  @IsCalendarDate()
  releasedOn: string;

  /** An instalment gives back at most what is open of it. */
  @Parts(() => InstalmentReleaseRequest, { atLeast: 1, atMost: 120 })
  instalments: InstalmentReleaseRequest[];

  @IsText()
  reason: string;
}
