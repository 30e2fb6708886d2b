import { IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { IsBoolean } from 'class-validator';

export class SetCauseCodeRequest extends SourcedRequest {
  @IsLabel()
  label: LabelRequest;

  /** The code alone says too little: a cause has a narrative too. */
  @IsBoolean()
  narrativeRequired: boolean;
}
