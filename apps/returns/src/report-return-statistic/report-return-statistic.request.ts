import { RETURN_KINDS } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCountry } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ReturnStatistic } from '../domain/return-statistic';
import { FigureRequest } from '../requests/figure.request';

export class ReportReturnStatisticRequest extends FigureRequest {
  @IsCode()
  id: string;

  @IsIn(RETURN_KINDS)
  kind: ReturnStatistic['kind'];

  @IsCalendarDate()
  from: string;

  @IsCalendarDate()
  to: string;

  @IsOptional()
  @IsCode()
  scheme?: string | null;

  @IsOptional()
  @IsCountry()
  country?: string | null;

  @IsOptional()
  @IsCountry()
  nationality?: string | null;
}
