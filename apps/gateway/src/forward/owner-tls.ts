import { clientTls } from '@imd/service';
import type { GatewayConfig } from '../config';

/** The gateway shows its certificate to the services, and trusts those that its CA vouches for. */
export function ownerTls(config: GatewayConfig) {
  return clientTls(config, { certificate: 'IMD_OWNERS_CERTIFICATE', key: 'IMD_OWNERS_KEY', ca: 'IMD_OWNERS_CA' });
}
