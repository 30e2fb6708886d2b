import { MINORS, RETURN_KINDS, SEXES } from '@imd/contracts';
import { IsCalendarDate, IsCode, IsCountry } from '@imd/service';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { AGE_BAND, type Counted, type ReturnStatistic } from '../domain/return-statistic';
import { StatisticFigureRequest } from './figure.request';

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

  /** Null counts everyone. */
  @IsOptional()
  @IsIn(SEXES)
  sex?: ReturnStatistic['sex'];

  /** Years of age, such as `18-34` or `65+`; null counts every age. */
  @IsOptional()
  @Matches(AGE_BAND, { message: '$property is years of age such as 18-34 or 65+' })
  ageBand?: string | null;

  /** Null counts minors and adults. */
  @IsOptional()
  @IsIn(MINORS)
  minors?: ReturnStatistic['minors'];
}

export function countedBy(request: ReportReturnStatisticRequest): Counted {
  const { id, kind, from, to, scheme = null, country = null, nationality = null } = request;
  const { sex = null, ageBand = null, minors = null } = request;
  return { id, kind, from, to, scheme, country, nationality, sex, ageBand, minors };
}
