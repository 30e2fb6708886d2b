import { consistencyTokenMalformed } from '@imd/messaging';
import { outcomeIsUnknown, serviceStarting } from '@imd/mongo';
import {
  bodyMissing,
  bodyNotExpected,
  bodyNotObject,
  bodyNotUtf8,
  bodyTooDeep,
  bodyTooLarge,
  bodyTooManyKeys,
  bodyTooManyMembers,
  COMPOSED_EXPORT_REFUSALS,
  CURSOR_REFUSALS,
  EXPORT_REFUSALS,
  entityTagsMalformed,
  headerRepeated,
  HTTP_REFUSALS,
  idempotencyKeyMalformed,
  idempotencyKeyMissing,
  eventTooLarge,
  idempotencyKeyReused,
  ifMatchMissing,
  ifMatchOfNothing,
  ifMatchStale,
  ifNoneMatchFailed,
  inputInvalid,
  issuerUnreachable,
  jsonKeyDuplicate,
  jsonKeyForbidden,
  jsonMalformed,
  jsonNumberInexact,
  jsonTextMalformed,
  knownHttpProblem,
  knownProblem,
  mediaTypeNotSupported,
  methodNotAllowed,
  scopeInsufficient,
  serviceOverloaded,
  actorNotPseudonymous,
  answerForgotten,
  storeBehindTopic,
  tokenExpired,
  tokenInQuery,
  tokenInvalid,
  tokenMissing,
  type HttpRefusal,
  type KnownProblem,
} from '@imd/service';
import { readModelLoading } from '../../../apps/gateway/src/answers/read-model-loading';
import { serviceBusy, serviceUnreachable } from '../../../apps/gateway/src/forward/forward';
import type { DescribedRoute } from './operations';

const OF_BODIES: readonly HttpRefusal[] = [
  bodyMissing,
  bodyNotUtf8,
  jsonMalformed,
  bodyNotObject,
  bodyTooDeep,
  bodyTooManyKeys,
  bodyTooManyMembers,
  jsonKeyDuplicate,
  jsonKeyForbidden,
  jsonNumberInexact,
  jsonTextMalformed,
  bodyTooLarge,
  mediaTypeNotSupported,
];

const OF_ANY: readonly Parameters<typeof knownProblem>[0][] = [
  inputInvalid,
  headerRepeated,
  entityTagsMalformed,
  tokenInQuery,
  tokenMissing,
  tokenInvalid,
  actorNotPseudonymous,
  tokenExpired,
  scopeInsufficient,
  issuerUnreachable,
  serviceStarting,
];

const OF_WRITES: readonly Parameters<typeof knownProblem>[0][] = [
  idempotencyKeyMalformed,
  idempotencyKeyReused,
  answerForgotten,
  eventTooLarge,
  serviceOverloaded,
  storeBehindTopic,
];

const OF_CHANGES: readonly Parameters<typeof knownProblem>[0][] = [
  ifMatchMissing,
  ifMatchOfNothing,
  ifMatchStale,
  ifNoneMatchFailed,
];

const ANY_CODES = new Set([
  ...OF_ANY.map(({ code }) => code),
  ...HTTP_REFUSALS.filter((refusal) => refusal !== bodyNotExpected && !OF_BODIES.includes(refusal)).map(
    ({ code }) => code,
  ),
]);

/** No kind of operation is without it. */
export const isOfAnyOperation = ({ code }: KnownProblem) => ANY_CODES.has(code);

/** Any operation of a kind may answer these, apart from what its own rules refuse. */
export function generalProblems({ method, operation, books }: DescribedRoute): KnownProblem[] {
  const writes = method !== 'get';
  const composed = operation.answers.kind === 'composed';
  // A described operation is asked with a method that it has.
  const http = HTTP_REFUSALS.filter((refusal) => refusal !== methodNotAllowed).filter((refusal) =>
    writes ? refusal !== bodyNotExpected : !OF_BODIES.includes(refusal),
  );
  const refusals = [
    ...OF_ANY,
    ...(composed ? [readModelLoading] : [serviceUnreachable, serviceBusy, outcomeIsUnknown]),
    ...(writes ? OF_WRITES : []),
    ...(writes || composed ? [consistencyTokenMalformed] : []),
    ...(books ? [idempotencyKeyMissing] : []),
    ...(method === 'put' || method === 'patch' ? OF_CHANGES : []),
    ...(operation.answers.kind === 'list' ? [...CURSOR_REFUSALS, ...EXPORT_REFUSALS] : []),
    ...(composed ? COMPOSED_EXPORT_REFUSALS : []),
  ];
  return [...http.map(knownHttpProblem), ...refusals.map(knownProblem)];
}

/** The operation's own rules refuse these, apart from what any operation of its kind may answer. */
export function ownProblems(route: DescribedRoute): KnownProblem[] {
  const { kind, catchesUp } = route.operation.answers;
  const refusals = [
    ...(kind !== 'composed' && route.method === 'get' && catchesUp ? [consistencyTokenMalformed] : []),
    ...(route.operation.refusals ?? []),
  ];
  const general = new Set(generalProblems(route).map(({ code }) => code));
  const own = refusals.filter(({ code }) => !general.has(code));
  return [...new Map(own.map((refusal) => [refusal.code, knownProblem(refusal)])).values()];
}

export function problemsOf(route: DescribedRoute): KnownProblem[] {
  return [...generalProblems(route), ...ownProblems(route)];
}
