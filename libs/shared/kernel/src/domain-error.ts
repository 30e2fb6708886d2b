/** What a refusal means for the caller; the HTTP layer maps each kind to one status. */
export type DomainErrorKind =
  /** The input itself is wrong: 400. */
  | 'invalid'
  /** Who calls is not known: 401. */
  | 'unauthenticated'
  /** The caller may not do this: 403. */
  | 'forbidden'
  /** What is named does not exist: 404. */
  | 'not-found'
  /** A rule refuses it in the present state: 409. */
  | 'conflict'
  /** What the caller saw has changed since: 412. */
  | 'stale'
  /** Another side has not caught up, or a store cannot be reached: 503. */
  | 'unavailable';

export type DomainErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A refusal with a stable code; the problem type that callers see is built from the code, so a code never changes. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly kind: DomainErrorKind,
    message: string,
    /** Facts for the caller: `field` names the offending field; amounts are decimal strings. */
    readonly details: DomainErrorDetails = {},
  ) {
    super(message);
  }
}

/** One refusal that the platform knows: called with the facts of a case, it gives the error to throw. */
export interface Refusal<Facts extends readonly unknown[] = readonly never[]> {
  (...facts: Facts): DomainError;
  readonly code: string;
  readonly kind: DomainErrorKind;
  /** The rule in one sentence. */
  readonly meaning: string;
}

const refusals =
  (kind: DomainErrorKind) =>
  <const Facts extends readonly unknown[] = []>(
    code: string,
    meaning: string,
    details: (...facts: Facts) => DomainErrorDetails = () => ({}),
  ): Refusal<Facts> =>
    Object.assign((...facts: Facts) => new DomainError(code, kind, meaning, details(...facts)), {
      code,
      kind,
      meaning,
    });

export const invalid = refusals('invalid');
export const unauthenticated = refusals('unauthenticated');
export const forbidden = refusals('forbidden');
export const notFound = refusals('not-found');
export const conflict = refusals('conflict');
export const stale = refusals('stale');
export const unavailable = refusals('unavailable');
