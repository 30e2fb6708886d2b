import { DomainError } from '@imd/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headerRepeated } from '../http/command-context';
import { sendRefusal } from '../http/problem.filter';
import { repeatedHeader } from '../http/request-checks';
import { scopeInsufficient, tokenExpired, tokenInQuery, tokenInvalid, tokenMissing } from './auth.errors';
import type { Caller } from './caller';
import { challengeOf } from './challenge';
import type { Scope } from './scopes';
import type { TokenVerifier } from './token-verifier';

/** Routes that are open to everyone: whether the service lives, and what it is. */
const OPEN = /^\/(health\/(live|ready|outbox)$|docs$|docs\/|\.well-known\/|v1\/openapi\.(json|yaml)$)/;

/** The usual spelling, which most callers use. */
const PREFIX = 'Bearer ';
const AUTHORIZATION = new Set(['authorization']);
/** RFC 6750, section 2.1. */
const BEARER = /^Bearer +([\w\-.~+/]+=*)$/i;

/** RFC 6750, section 3.1: the names of refusals in `WWW-Authenticate`; without a token there is no error to name. */
const CHALLENGE = new Map([
  [tokenMissing.code, null],
  [tokenInvalid.code, 'invalid_token'],
  [tokenExpired.code, 'invalid_token'],
  [tokenInQuery.code, 'invalid_request'],
  [headerRepeated.code, 'invalid_request'],
]);

/**
 * Every request that reaches a route, unless it is open to everyone, comes with a token, and the token holds the scope of its
 * operation. That is decided before the body is read, and in every service for itself: a caller past the gateway has gained nothing.
 */
export function authenticateCallers(fastify: FastifyInstance, verifier: TokenVerifier): void {
  fastify.decorateRequest('caller', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    const refuse = (error: unknown) => {
      if (error instanceof DomainError) challenge(reply, error);
      else done(error as Error);
    };
    // Made anew by Fastify whenever it is asked for.
    const { url = '', config } = request.routeOptions;
    const admit = (caller: Caller) => {
      // Set before the scope is judged, so that the log names also whom a scope is refused.
      request.caller = caller;
      const scope = scopeOf(config);
      if (scope && !caller.scopes.has(scope)) {
        refuse(scopeInsufficient(scope));
        return;
      }
      done();
    };

    // By the route that was found, not by the address: no spelling of an address opens what its route does not.
    if (OPEN.test(url)) {
      done();
      return;
    }
    const refused = tokenMisplaced(request);
    if (refused) {
      refuse(refused);
      return;
    }
    const { authorization = '' } = request.headers;
    // A token that is known needs no look at how it is spelt.
    const known = authorization.startsWith(PREFIX) ? verifier.known(authorization.slice(PREFIX.length)) : null;
    if (known) {
      admit(known);
      return;
    }
    const token = bearerTokenOf(authorization);
    if (token instanceof DomainError) refuse(token);
    else verifier.verify(token).then(admit, refuse);
  });
}

/** The scope that `@Operation` puts on a route; the gateway's forwarding routes have none, since the owner checks it. */
function scopeOf(config: object): Scope | undefined {
  return (config as { readonly operation?: { readonly scope: Scope } }).operation?.scope;
}

function tokenMisplaced(request: FastifyRequest): DomainError | null {
  if ('access_token' in (request.query as object)) return tokenInQuery();
  if (repeatedHeader(request, AUTHORIZATION)) return headerRepeated('Authorization');
  return null;
}

function bearerTokenOf(authorization: string): string | DomainError {
  const token = BEARER.exec(authorization)?.[1];
  if (token !== undefined) return token;
  return /^Bearer\b/i.test(authorization) ? tokenInvalid(null) : tokenMissing();
}

function challenge(reply: FastifyReply, error: DomainError): void {
  const name = CHALLENGE.get(error.code);
  if (name !== undefined) reply.header('www-authenticate', challengeOf(name, error.message));
  sendRefusal(reply, error);
}
