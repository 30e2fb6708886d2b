import { ServiceConfig } from '@imd/service';
import { Matches } from 'class-validator';

/** The gateway's variables: where the services are. */
export class GatewayConfig extends ServiceConfig {
  @Matches(/^https?:\/\/[^/]+$/)
  IMD_BUDGET_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_PROJECTS_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_RETURNS_URL: string;
}
