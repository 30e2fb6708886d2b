import { IsCalendarDate, SourcedRequest } from '@imd/service';

export class AdoptBudgetYearRequest extends SourcedRequest {
  @IsCalendarDate()
  adoptedOn: string;
}
