import type { Refusal } from '@imd/kernel';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '../auth/scopes';
import { exportable } from '../export/exportable';
import { routeOf } from '../http/route';
import type { Answers } from './answers';

/** This describes an operation to its callers; together with the request classes it is the description of the API. */
export interface OperationDescription {
  /** Generated clients call the operation by this id: unique in the platform, camelCase. */
  readonly id: string;
  /** The summary is one line in the imperative. */
  readonly summary: string;
  /** The description gives the rules that matter to a caller, where the summary does not say them. */
  readonly description?: string;
  readonly scope: Scope;
  /** The body is JSON unless this says otherwise. */
  readonly takes?: 'text/csv';
  readonly answers: Answers;
  /** This name of the command serves where the id changed after keys had been kept under another name. */
  readonly commandName?: string;
  /**
   * These refusals are of this operation's own rules; the description adds those that any operation of its kind may
   * give.
   */
  readonly refusals?: readonly Refusal[];
  /** The operation takes this body; it is given where no record of the 2010 report shows one. */
  readonly example?: object;
}

/** The server checks the scope before anything else, so the description sits on the route. */
export const Operation =
  (operation: OperationDescription): MethodDecorator =>
  (target, name, method) => {
    // Every list is exported in one way, which its controller need not know of.
    if (operation.answers.kind === 'list') method.value = exportable(operation, method.value as never) as never;
    RouteConfig({ operation })(target, name, method);
  };

/** @throws Error on a route without `@Operation`: nobody could say which scope it takes */
export function operationOf(request: FastifyRequest): OperationDescription {
  const { url, operation } = routeOf(request);
  if (!isWhole(operation)) throw new Error(`${url ?? 'The route'} has no @Operation`);
  return operation;
}

const isWhole = (operation: Partial<OperationDescription> | undefined): operation is OperationDescription =>
  operation?.id !== undefined;

/** `recordExpenditure` → `record-expenditure`. Idempotency keys are kept under this name, so it never changes. */
export function commandNameOf({ id, commandName }: OperationDescription): string {
  return commandName ?? id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
