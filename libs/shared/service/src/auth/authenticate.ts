import { DomainError } from '@imd/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headerRepeated } from '../http/command-context';
import { sendRefusal } from '../http/problem.filter';
import { repeatedHeader } from '../http/request-checks';
import { routeOf } from '../http/route';
import {
  actorNotPseudonymous,
  scopeInsufficient,
  tokenExpired,
  tokenInQuery,
  tokenInvalid,
  tokenMissing,
} from './auth.errors';
import type { Caller } from './caller';
import { challengeOf } from './challenge';
import type { TokenVerifier } from './token-verifier';

/** These routes are open to everyone: they tell whether the service lives, and what it is. */
const OPEN = /^\/(health\/(live|ready|outbox)$|docs$|docs\/|\.well-known\/|v1\/openapi\.(json|yaml)$)/;

/** Most callers use this spelling. */
const PREFIX = 'Bearer ';
const AUTHORIZATION = new Set(['authorization']);
/** RFC 6750, section 2.1, allows these characters in a token. */
const BEARER = /^Bearer +([\w\-.~+/]+=*)$/i;

/** RFC 6750, section 3.1, names these refusals in `WWW-Authenticate`; without a token there is no error to name. */
const CHALLENGE = new Map([
  [tokenMissing.code, null],
  [tokenInvalid.code, 'invalid_token'],
  [tokenExpired.code, 'invalid_token'],
  [actorNotPseudonymous.code, 'invalid_token'],
  [tokenInQuery.code, 'invalid_request'],
  [headerRepeated.code, 'invalid_request'],
]);

/**
 * Every request that reaches a route, unless it is open to everyone, comes with a token, and the token holds the scope
 * of its operation. Every service decides that for itself, before it reads the body: a caller who gets past the gateway
 * has gained nothing.
 */
export function authenticateCallers(fastify: FastifyInstance, verifier: TokenVerifier): void {
  fastify.decorateRequest('caller', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    const refuse = (error: unknown) => {
      if (error instanceof DomainError) challenge(reply, error);
      else done(error as Error);
    };
    const { url = '', operation } = routeOf(request);
    const admit = (caller: Caller) => {
      // Set before the scope is judged, so that the log names also whom a scope is refused.
      request.caller = caller;
      // The gateway's forwarding routes have no scope, since the owner checks it.
      const scope = operation?.scope;
      if (scope && !caller.scopes.has(scope)) {
        refuse(scopeInsufficient(scope));
        return;
      }
      done();
    };

    // The route that was found decides, not the address: no spelling of an address opens what its route does not.
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
    // A known token needs no look at how it is spelt.
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
