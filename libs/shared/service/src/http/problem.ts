import type { DomainError, DomainErrorKind, Refusal } from '@imd/kernel';

/** RFC 9457 problem details; `type` is stable per rule, `errors` lists everything that is wrong with the input. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** How many findings there are besides those in `errors`. */
  readonly furtherErrors?: number;
  readonly [fact: string]: unknown;
}

export interface FieldError {
  /** JSON pointer into the body, or the name of a parameter or header. */
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

export function problem(code: string, status: number, detail: string, facts: object = {}): Problem {
  const words = code.replaceAll('-', ' ');
  return { ...facts, type: problemType(code), title: words.charAt(0).toUpperCase() + words.slice(1), status, detail };
}

export function problemOf(error: DomainError): Problem {
  return problem(error.code, statusOf(error), error.message, error.details);
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
}

export function knownProblem(refusal: Pick<Refusal, 'code' | 'kind' | 'meaning'>): KnownProblem {
  return { code: refusal.code, status: statusOf(refusal), meaning: refusal.meaning };
}
