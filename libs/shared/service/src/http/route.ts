import type { FastifyRequest } from 'fastify';
import type { OperationDescription } from '../description/operation';

/** A request was found to be for this route. */
export interface Route {
  /** The pattern of its path; undefined for a path that has no route. */
  readonly url: string | undefined;
  /** `@Operation` describes the route; a probe and the metrics have no more than a scope. */
  readonly operation: Partial<OperationDescription> | undefined;
  /** A route that hands its operation on has only the name of it. */
  readonly operationId: string | undefined;
  readonly csv: CsvUse;
  /** It has rows, which a caller may ask for as a file. */
  readonly exports: boolean;
}

/** An operation takes CSV in place of JSON, or gives it to a caller who prefers it. */
export interface CsvUse {
  readonly takes: boolean;
  readonly gives: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until somebody asks for it. */
    route: Route | null;
  }
  interface FastifyContextConfig {
    /** Names the operation on a route that hands it on; a route that carries it out has `@Operation`. */
    operationId?: string;
    csv?: CsvUse;
    exports?: boolean;
  }
}

/** Fastify makes the options of a route anew whenever they are asked for, so they are read once for a request. */
export function routeOf(request: FastifyRequest): Route {
  if (request.route) return request.route;
  const { url, config } = request.routeOptions;
  const { operation, operationId, csv = csvUseOf(operation), exports = hasRows(operation) } = config as Partial<Route>;
  request.route = { url, operation, operationId, csv, exports };
  return request.route;
}

const hasRows = (operation: Route['operation']) =>
  operation?.answers?.kind === 'list' || operation?.answers?.kind === 'composed';

function csvUseOf(operation: Route['operation']): CsvUse {
  return { takes: operation?.takes === 'text/csv', gives: operation?.answers?.csv === true };
}
