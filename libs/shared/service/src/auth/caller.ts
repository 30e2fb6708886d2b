import type { FastifyRequest } from 'fastify';
import type { Scope } from './scopes';

/** Who calls, as the access token says. */
export interface Caller {
  /** The application (claim `azp`); idempotency keys are its own. */
  readonly client: string;
  /** Who acts (claim `sub`): a person, or the application itself when it acts for nobody. Goes into every event. */
  readonly actor: string;
  readonly scopes: ReadonlySet<Scope>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null on the few addresses that are open to everyone. */
    caller: Caller | null;
  }
}

/** @throws Error on an open route: what is done there can have no caller */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error(`${request.method} ${request.routeOptions.url ?? ''} is open and has no caller`);
  return request.caller;
}
