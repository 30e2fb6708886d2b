import { IsBudgetYear, IsCode } from '@imd/service';
import { SettingsRequest } from '../requests/settings.request';

export class OpenBudgetYearRequest extends SettingsRequest {
  @IsBudgetYear()
  year: number;

  /** Code of a policy framework that was published. */
  @IsCode()
  framework: string;
}
