import type { DomainError, DomainErrorKind, Refusal } from '@imd/kernel';

/** RFC 9457 problem details; `type` is stable per rule, `errors` lists everything that is wrong with the input. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly [fact: string]: unknown;
}

export interface FieldError {
  /** JSON pointer into the body, or the name of a parameter or header. */
  readonly pointer: string;
  readonly rule: string;
  readonly detail: string;
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
