import { forbidden, invalid, unauthenticated, unavailable } from '@imd/kernel';
import type { Scope } from './scopes';

export const tokenMissing = unauthenticated(
  'token-missing',
  'A call needs an access token of the issuer, in the header Authorization: Bearer <token>',
);

export const tokenInvalid = unauthenticated(
  'token-invalid',
  'The access token is not one that the issuer made for this API',
  /** The claim is missing or wrong; null when the fault is another. */
  (claim: string | null) => ({ claim }),
);

export const actorNotPseudonymous = unauthenticated(
  'actor-not-pseudonymous',
  'The claim sub of an access token is no e-mail address: events name the actor for ever',
  () => ({ claim: 'sub' }),
);

export const tokenExpired = unauthenticated('token-expired', 'The access token has expired');

export const tokenInQuery = invalid(
  'token-in-query',
  'An access token never goes into the address, where logs and histories keep it',
  () => ({ field: 'access_token' }),
);

export const scopeInsufficient = forbidden(
  'scope-insufficient',
  'The access token does not hold the scope that this operation needs',
  (scope: Scope) => ({ scope }),
);

export const issuerUnreachable = unavailable(
  'issuer-unreachable',
  'The keys of the issuer cannot be fetched yet, so no token can be verified',
);
