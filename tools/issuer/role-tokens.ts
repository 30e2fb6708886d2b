import { runningPlatform } from '../start/running-platform';
import { settingsFrom } from '../start/settings';
import { AccessTokens, type Issuer } from './access-tokens';
import { issuerFolderIn, issuerUrlOn } from './issuer-process';
import { existingClientKey } from './key-files';
import { ROLES, type Role } from './roles';

/** The tokens are those of a role, from an issuer whose keys are in the folder. */
export async function tokensOf(role: Role, issuer: Issuer, folder: string): Promise<AccessTokens> {
  return new AccessTokens(issuer, role, ROLES[role], await existingClientKey(folder, role));
}

export interface PlatformHere {
  readonly issuer: Issuer;
  /** The issuer's keys lie in this folder. */
  readonly folder: string;
  readonly gatewayUrl: string;
}

/** The platform is the one that runs here, or the one whose issuer and gateway the environment names. */
export async function platformHere(): Promise<PlatformHere> {
  const { dataDirectory, ports } = settingsFrom([], process.env);
  const running = await runningPlatform(dataDirectory);
  const name = process.env['IMD_ISSUER'] || (running?.issuer ?? issuerUrlOn(ports.issuer));
  return {
    issuer: { name, address: process.env['IMD_ISSUER_ADDRESS'] },
    folder: issuerFolderIn(dataDirectory),
    gatewayUrl:
      process.env['IMD_GATEWAY_URL'] || (running?.services.gateway.url ?? `http://127.0.0.1:${ports.gateway}`),
  };
}

export async function tokensHere(role: Role): Promise<AccessTokens> {
  const { issuer, folder } = await platformHere();
  return tokensOf(role, issuer, folder);
}
