import type { DomainError, DomainErrorKind, Refusal } from '@imd/kernel';

/**
 * Problem details follow RFC 9457; `type` is stable per rule, `errors` lists everything that is wrong with the input.
 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The same request may succeed when it is sent again unchanged. */
  readonly retryable: boolean;
  readonly errors?: readonly FieldError[];
  /** This many findings are not in `errors`. */
  readonly furtherErrors?: number;
  readonly [fact: string]: unknown;
}

/** An error is in one of these parts of a request; `field` names a header that is refused. */
export const INPUT_PLACES = ['body', 'path', 'query'] as const;
export type InputPlace = (typeof INPUT_PLACES)[number];

export interface FieldError {
  readonly in: InputPlace;
  /** The pointer is a JSON pointer into the body, or a slash and the name of a parameter. */
  readonly pointer: string;
  readonly rule: string;
  readonly detail: string;
  /** A file names the row too, the header being the first. */
  readonly row?: number;
  /** Null says that it is about the row as a whole. */
  readonly column?: string | null;
}

/** More findings than this help nobody, and the work of naming them grows with the request. */
export const MOST_ERRORS = 100;

/**
 * A problem names at most a hundred findings, and says how many more there are.
 * @param count of all of them, where the list is cut already
 */
export function listed(errors: readonly FieldError[], count = errors.length) {
  const named = errors.slice(0, MOST_ERRORS);
  return { errors: named, ...(count > named.length ? { furtherErrors: count - named.length } : {}) };
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';
export const CSV_MEDIA_TYPE = 'text/csv';

const STATUS: Record<DomainErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unavailable: 503,
};

export function problemType(code: string): string {
  return `urn:nld:imd:problem:${code}`;
}

/** Time alone changes these: the limit, the load, or a line that was slow. */
const RETRYABLE_STATUSES = new Set([408, 429, 503]);

interface Refused {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly message: string;
  readonly retryable?: boolean;
}

export function problem(refused: Refused, facts: object = {}): Problem {
  const { code, status, title, message, retryable = RETRYABLE_STATUSES.has(status) } = refused;
  return { ...facts, type: problemType(code), title, status, detail: message, retryable };
}

export function problemOf(error: DomainError): Problem {
  const { code, title, message, retryable } = error;
  return problem({ code, status: statusOf(error), title, message, retryable }, error.details);
}

/** A refusal's kind decides the status that callers see. */
function statusOf({ code, kind }: Pick<DomainError, 'code' | 'kind'>): number {
  // "Precondition required" is a status of its own for the same kind of refusal.
  return code === 'if-match-missing' ? 428 : STATUS[kind];
}

/** This is a problem as the description of the API lists it. */
export interface KnownProblem {
  readonly code: string;
  readonly status: number;
  /** The meaning states the rule in one sentence. */
  readonly meaning: string;
  readonly title: string;
  readonly retryable: boolean;
}

export function knownProblem(
  refusal: Pick<Refusal, 'code' | 'kind' | 'meaning' | 'title' | 'retryable'>,
): KnownProblem {
  const { code, meaning, title, retryable } = refusal;
  return { code, status: statusOf(refusal), meaning, title, retryable };
}

export function knownHttpProblem({ code, status, meaning, title }: Omit<KnownProblem, 'retryable'>): KnownProblem {
  return { code, status, meaning, title, retryable: RETRYABLE_STATUSES.has(status) };
}
