import { LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsBoolean } from 'class-validator';

export class SetCauseCodeRequest extends SourcedRequest {
  @Part(() => LabelRequest)
  label: LabelRequest;

  /** The code alone says too little: a cause has a narrative too. */
  @IsBoolean()
  narrativeRequired: boolean;
}
