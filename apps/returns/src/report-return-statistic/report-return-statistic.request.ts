import { RETURN_KINDS } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCountry } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ReturnStatistic } from '../domain/return-statistic';
import { StatisticFigureRequest } from '../requests/figure.request';

export class ReportReturnStatisticRequest extends StatisticFigureRequest {
  /** Chosen by the client, stable for ever. */
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

  /** Country of return, which says nothing of nationality. Null is not told. */
  @IsOptional()
  @IsCountry()
  country?: string | null;

  /** Null is not told. */
  @IsOptional()
  @IsCountry()
  nationality?: string | null;
}
