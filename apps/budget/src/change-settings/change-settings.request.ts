import { IsText } from '@imd/service';
import { SettingsRequest } from '../requests/settings.request';

export class ChangeSettingsRequest extends SettingsRequest {
  @IsText()
  reason: string;
}
