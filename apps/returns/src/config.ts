import { ServiceConfig } from '@imd/service';

/** What every service reads, and nothing of its own. */
export class ReturnsConfig extends ServiceConfig {}
