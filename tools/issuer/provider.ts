import type { JWK } from 'jose';
import Provider, { type ClientMetadata } from 'oidc-provider';
import { clientKeyIn, signingKeyIn } from './key-files';
import { ROLES, type Role } from './roles';

const AUDIENCE = 'urn:nld:imd:api';
const LIFETIME_SECONDS = 3_600;
const SCOPES = [...new Set(Object.values(ROLES).flat())];

/**
 * The issuer serves a platform on one machine: a client for each role, client credentials with `private_key_jwt`,
 * access tokens as signed JWTs with the claims of the NL GOV Assurance profile for OAuth 2.0. It keeps nothing but the
 * keys.
 */
export async function localProvider(issuer: string, folder: string): Promise<Provider> {
  const roles = Object.keys(ROLES) as Role[];
  const clients = await Promise.all(roles.map(async (role) => clientOf(role, await clientKeyIn(folder, role))));
  return new Provider(issuer, {
    clients,
    jwks: { keys: [await signingKeyIn(folder)] },
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES256'] },
    extraTokenClaims: (_context, { clientId }) => ({ azp: clientId }),
    scopes: SCOPES,
    // Nobody logs in here.
    responseTypes: ['none'],
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        getResourceServerInfo: () => ({
          audience: AUDIENCE,
          scope: SCOPES.join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: LIFETIME_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: { ClientCredentials: LIFETIME_SECONDS },
  });
}

function clientOf(role: Role, { kty, crv, x, y, kid }: JWK): ClientMetadata {
  return {
    client_id: role,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    scope: ROLES[role].join(' '),
    jwks: { keys: [{ kty, crv, x, y, kid, use: 'sig' }] },
  };
}
