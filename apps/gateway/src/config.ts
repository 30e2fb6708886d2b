import { ServiceConfig } from '@imd/service';
import { IsEmail, IsUrl, Length, Matches, ValidateIf } from 'class-validator';

const hasContact = ({ IMD_CONTACT_NAME, IMD_CONTACT_URL, IMD_CONTACT_EMAIL }: GatewayConfig) =>
  [IMD_CONTACT_NAME, IMD_CONTACT_URL, IMD_CONTACT_EMAIL].some((part) => part !== undefined);

/** The gateway's variables: where the services are, and whom callers turn to. */
export class GatewayConfig extends ServiceConfig {
  @Matches(/^https?:\/\/[^/]+$/)
  IMD_BUDGET_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_PROJECTS_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_RETURNS_URL: string;

  /** Whom the description of the API names; all three or none. */
  @ValidateIf(hasContact)
  @Length(1, 200)
  IMD_CONTACT_NAME?: string;

  @ValidateIf(hasContact)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  IMD_CONTACT_URL?: string;

  @ValidateIf(hasContact)
  @IsEmail()
  IMD_CONTACT_EMAIL?: string;
}
