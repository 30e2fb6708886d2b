/** A kind tells the caller where the fault lies; the HTTP layer maps each kind to one status. */
export type DomainErrorKind =
  /** The input itself is wrong: 400. */
  | 'invalid'
  /** The caller is not known: 401. */
  | 'unauthenticated'
  /** The caller may not do this: 403. */
  | 'forbidden'
  /** The thing that is named does not exist: 404. */
  | 'not-found'
  /** A rule refuses it in the present state: 409. */
  | 'conflict'
  /** The state that the caller saw has changed since: 412. */
  | 'stale'
  /** Another side has not caught up, or a store cannot be reached: 503. */
  | 'unavailable';

export type DomainErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A refusal says this beside its code and its rule. */
export interface RefusalOptions {
  /** The title says the refusal in a few words for people; the words of the code serve when it is absent. */
  readonly title?: string;
  /** The same request may succeed when it is sent again unchanged: the state it waits for arrives by itself. */
  readonly retryable?: boolean;
}

/** A refusal has a stable code: callers see a problem type that is built from the code, so a code never changes. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly title: string;
  readonly retryable: boolean;

  constructor(
    readonly code: string,
    readonly kind: DomainErrorKind,
    message: string,
    /** The details give facts to the caller: `field` names the offending field; amounts are decimal strings. */
    readonly details: DomainErrorDetails = {},
    options: RefusalOptions = {},
  ) {
    super(message);
    this.title = options.title ?? titleOf(code);
    this.retryable = options.retryable ?? kind === 'unavailable';
  }
}

/** The platform knows each refusal: called with the facts of a case, it gives the error to throw. */
export interface Refusal<Facts extends readonly unknown[] = readonly never[]> {
  (...facts: Facts): DomainError;
  readonly code: string;
  readonly kind: DomainErrorKind;
  /** The meaning states the rule in one sentence. */
  readonly meaning: string;
  readonly title: string;
  readonly retryable: boolean;
}

const refusals =
  (kind: DomainErrorKind) =>
  <const Facts extends readonly unknown[] = []>(
    code: string,
    meaning: string,
    details: (...facts: Facts) => DomainErrorDetails = () => ({}),
    { title = titleOf(code), retryable = kind === 'unavailable' }: RefusalOptions = {},
  ): Refusal<Facts> =>
    Object.assign((...facts: Facts) => new DomainError(code, kind, meaning, details(...facts), { title, retryable }), {
      code,
      kind,
      meaning,
      title,
      retryable,
    });

export const invalid = refusals('invalid');
export const unauthenticated = refusals('unauthenticated');
export const forbidden = refusals('forbidden');
export const notFound = refusals('not-found');
export const conflict = refusals('conflict');
export const stale = refusals('stale');
export const unavailable = refusals('unavailable');

/** A thing is always in the singular: the codes of singular and plural would differ by an s alone. */
export interface Thing {
  /** The codes of the refusals follow from these words, such as `budget year`. */
  readonly thing: string;
  /** Callers ask for the thing by this; `with this id`, when absent. */
  readonly namedBy?: string;
}

const WITH_THIS_ID = 'with this id';

/** Nobody ever recorded the thing that is asked for. */
export const thingNotFound = ({ thing, namedBy = WITH_THIS_ID }: Thing) =>
  notFound(`${stemOf(thing)}-not-found`, `There is no ${thing} ${namedBy}`, (id: string) => ({ id }));

/** A thing that is recorded once exists already. */
export const thingExists = ({ thing, namedBy = WITH_THIS_ID }: Thing) =>
  conflict(
    `${stemOf(thing)}-exists`,
    `There is ${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing} ${namedBy} already`,
    (id: string) => ({ id }),
    { title: `${titleOf(stemOf(thing))} exists already` },
  );

const stemOf = (thing: string) => thing.replaceAll(' ', '-');

/** `budget-year-not-found` → `Budget year not found`. */
export function titleOf(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
