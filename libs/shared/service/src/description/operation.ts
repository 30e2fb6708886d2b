import type { Refusal } from '@imd/kernel';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Scope } from '../auth/scopes';
import type { Answers } from './answers';

/** What callers are told of one operation; together with the request classes it is the description of the API. */
export interface OperationDescription {
  /** Unique in the platform, camelCase: generated clients call the operation by it. */
  readonly id: string;
  /** One line in the imperative. */
  readonly summary: string;
  /** The rules that matter to a caller, where the summary does not say them. */
  readonly description?: string;
  readonly scope: Scope;
  readonly answers: Answers;
  /** What the rules of this operation may refuse; what any operation of its kind may refuse goes without saying. */
  readonly refusals?: readonly Refusal[];
  /** A body that the operation takes, where no record of the 2010 report shows one. */
  readonly example?: object;
}

/** The server checks the scope before anything else, so the description sits on the route. */
export const Operation = (operation: OperationDescription) => RouteConfig({ operation });
