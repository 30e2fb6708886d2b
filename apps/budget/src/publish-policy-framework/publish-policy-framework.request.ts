import { IsCalendarDate, IsCode, IsLabel, LabelRequest, Parts, SourcedRequest } from '@imd/service';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class ThemeRequest {
  @IsCode()
  code: string;

  @IsLabel()
  label: LabelRequest;

  /** It holds from this day. Absent or null: from the beginning of the framework. */
  @IsOptional()
  @IsCalendarDate()
  validFrom?: string | null;

  /** It holds to this day. Absent or null: to the end of the framework. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;
}

export class PriorityRequest extends ThemeRequest {
  /** Its place in the order of the framework. */
  @IsInt()
  @Min(1)
  @Max(99)
  number: number;
}

export class PublishPolicyFrameworkRequest extends SourcedRequest {
  @IsCode()
  code: string;

  @IsLabel()
  title: LabelRequest;

  @IsCalendarDate()
  validFrom: string;

  @Parts(() => PriorityRequest, { atLeast: 1, atMost: 99 })
  priorities: PriorityRequest[];

  /** Money can be for these besides the priorities. */
  @IsOptional()
  @Parts(() => ThemeRequest, { atMost: 99 })
  themes?: ThemeRequest[] | null;
}
