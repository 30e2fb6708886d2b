import { ALERT_KINDS } from '@imd/contracts';
import { IsBudgetYearParameter, IsCode, IsCountry, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { AlertKind } from './alert';
import { ALERT_STATES, type KeptAlert } from './alert-state';
import { AlertAnswer } from './alerts.answer';
import { alerts } from './alerts.store';

export class AlertsQuery extends listQuery(alerts, AlertAnswer) {
  @IsOptional()
  @IsIn(ALERT_KINDS)
  kind?: AlertKind;

  @IsOptional()
  @IsIn(ALERT_STATES)
  state?: KeptAlert['state'];

  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsCountry()
  country?: string;
}
