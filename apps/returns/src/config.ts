import { ServiceConfig } from '@imd/service';

/** The service has no variables beside those that every service has. */
export class ReturnsConfig extends ServiceConfig {}
