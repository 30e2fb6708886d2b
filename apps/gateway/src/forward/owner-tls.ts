import { clientTls } from '@imd/service';
import type { GatewayConfig } from '../config';

/** What the gateway shows to the services behind it, and by whom it lets them show who they are. */
export function ownerTls(config: GatewayConfig) {
  return clientTls(config, { certificate: 'IMD_OWNERS_CERTIFICATE', key: 'IMD_OWNERS_KEY', ca: 'IMD_OWNERS_CA' });
}
