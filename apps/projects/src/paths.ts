import type { CalendarDate } from '@imd/kernel';
import { IsBudgetYearParameter, IsCalendarDate, IsCode } from '@imd/service';
import { IsPurposeCode } from './requests/purpose-code.request';
import { IsReportingPeriod } from './requests/reporting-period.request';

export class CodePath {
  @IsCode()
  id: string;
}

export class ProjectPath {
  @IsCode()
  project: string;
}

export class IndicatorPath extends ProjectPath {
  @IsCode()
  indicator: string;
}

export class ObservationPath extends IndicatorPath {
  @IsCode()
  observation: string;
}

export class MilestonePath extends ProjectPath {
  @IsCode()
  milestone: string;
}

export class CauseCodePath {
  @IsCode()
  code: string;
}

export class PurposeCodePath {
  @IsPurposeCode()
  code: string;
}

export class PartnerReportPath extends ProjectPath {
  @IsReportingPeriod()
  period: string;
}

export class OutturnEstimatePath extends ProjectPath {
  @IsBudgetYearParameter()
  year: number;

  @IsCalendarDate()
  estimatedOn: CalendarDate;
}
