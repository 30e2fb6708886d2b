import type { DomainError, DomainErrorKind, Refusal } from '@imd/kernel';

/** RFC 9457 problem details; `type` is stable per rule, `errors` lists everything that is wrong with the input. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The same request, sent again unchanged, may be answered otherwise. */
  readonly retryable: boolean;
  readonly errors?: readonly FieldError[];
  /** How many findings there are besides those in `errors`. */
  readonly furtherErrors?: number;
  readonly [fact: string]: unknown;
}

/** The parts of a request in which an error can be; a header that is refused is named in `field`. */
export const INPUT_PLACES = ['body', 'path', 'query'] as const;
export type InputPlace = (typeof INPUT_PLACES)[number];

export interface FieldError {
  readonly in: InputPlace;
  /** JSON pointer into the body, or a slash and the name of a parameter. */
  readonly pointer: string;
  readonly rule: string;
  readonly detail: string;
}

/** More findings than that help nobody, and the work of naming them grows with the request. */
export const MOST_ERRORS = 100;

/**
 * The findings as a problem has them: at most a hundred, and how many more there are.
 * @param count of all of them, where the list is cut already
 */
export function listed(errors: readonly FieldError[], count = errors.length) {
  const named = errors.slice(0, MOST_ERRORS);
  return { errors: named, ...(count > named.length ? { furtherErrors: count - named.length } : {}) };
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

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

/** The status that callers see of a refusal. */
export function statusOf({ code, kind }: Pick<DomainError, 'code' | 'kind'>): number {
  // "Precondition required" is a status of its own for the same kind of refusal.
  return code === 'if-match-missing' ? 428 : STATUS[kind];
}

/** A problem as the description of the API lists it. */
export interface KnownProblem {
  readonly code: string;
  readonly status: number;
  /** The rule in one sentence. */
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
