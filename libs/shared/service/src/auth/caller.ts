import type { FastifyRequest } from 'fastify';
import { routeOf } from '../http/route';
import type { Scope } from './scopes';

/** The access token says who calls. */
export interface Caller {
  /** The claim `azp` names the application; idempotency keys are its own. */
  readonly client: string;
  /**
   * The claim `sub` names the actor: a person, or the application itself when it acts for nobody. Every event names it.
   */
  readonly actor: string;
  readonly scopes: ReadonlySet<Scope>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Only the few addresses that are open to everyone have null. */
    caller: Caller | null;
  }
}

/** @throws Error on an open route, where no code may rely on a caller */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error(`${request.method} ${routeOf(request).url ?? ''} is open and has no caller`);
  return request.caller;
}
