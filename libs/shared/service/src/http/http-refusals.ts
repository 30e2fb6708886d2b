import { titleOf } from '@imd/kernel';

/** The request is refused before any rule of the domain is asked. */
export class HttpRefused extends Error {
  override readonly name = 'HttpRefused';

  constructor(
    readonly code: string,
    readonly status: number,
    meaning: string,
    readonly title: string,
    /** The facts are for the caller: `field` names the header or part, `errors` every finding in the body. */
    readonly facts: object,
  ) {
    super(meaning);
  }
}

/** Called with the facts of a case, a refusal gives the error to throw. */
export interface HttpRefusal {
  (facts?: object): HttpRefused;
  readonly code: string;
  readonly status: number;
  /** The meaning states the rule in one sentence. */
  readonly meaning: string;
  readonly title: string;
}

const refusal = (code: string, status: number, meaning: string, title = titleOf(code)): HttpRefusal =>
  Object.assign((facts: object = {}) => new HttpRefused(code, status, meaning, title, facts), {
    code,
    status,
    meaning,
    title,
  });

export const requestMalformed = refusal('request-malformed', 400, 'The request is not well-formed HTTP');
export const targetMalformed = refusal(
  'request-target-malformed',
  400,
  'An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding',
  'Address malformed',
);
export const hostMalformed = refusal(
  'host-malformed',
  400,
  'A request names one host by its name or its address, with or without a port',
);
export const headerMalformed = refusal(
  'header-malformed',
  400,
  'This header has printable ASCII characters, at most 4096',
);
export const parameterRepeated = refusal('parameter-repeated', 400, 'A parameter is given once');
export const bodyMissing = refusal('body-missing', 400, 'This operation takes a body, in the media type that it names');
export const bodyNotExpected = refusal('body-not-expected', 400, 'This method takes no body');
export const bodyNotUtf8 = refusal(
  'body-not-utf8',
  400,
  'A body is UTF-8; one of JSON has no byte order mark',
  'Body not UTF-8',
);
export const jsonMalformed = refusal(
  'json-malformed',
  400,
  'The body is not well-formed JSON (RFC 8259); `line` and `column` say from where',
  'JSON malformed',
);
export const bodyNotObject = refusal('body-not-object', 400, 'A body is one JSON object', 'Body not an object');
export const bodyTooDeep = refusal('body-too-deep', 400, 'A body nests at most 20 objects and arrays');
export const bodyTooManyKeys = refusal(
  'body-too-many-keys',
  400,
  'The objects of a body have at most 2000 keys together',
);
export const bodyTooManyMembers = refusal(
  'body-too-many-members',
  400,
  'The arrays of a body have at most 1000 members together',
);
export const jsonKeyDuplicate = refusal('json-key-duplicate', 400, 'An object has each key once', 'Key given twice');
export const jsonKeyForbidden = refusal(
  'json-key-forbidden',
  400,
  'A key begins with no $, has no dot and is no name that JavaScript objects inherit',
  'Key not allowed',
);
export const jsonNumberInexact = refusal(
  'json-number-inexact',
  400,
  'A number fits a double without loss: it has at most 15 digits or is a safe integer',
  'Number not exact',
);
export const jsonTextMalformed = refusal(
  'json-text-malformed',
  400,
  'Text is well-formed Unicode without half pairs',
  'Text malformed',
);
export const resourceNotFound = refusal('resource-not-found', 404, 'There is nothing at this address');
export const methodNotAllowed = refusal(
  'method-not-allowed',
  405,
  'This address does not take this method; Allow names those it takes',
);
export const notAcceptable = refusal('not-acceptable', 406, 'Accept allows none of the media types of this address');
export const requestTooSlow = refusal('request-too-slow', 408, 'The request did not arrive in time');
export const bodyTooLarge = refusal('body-too-large', 413, 'A body is at most 1 MiB');
export const targetTooLong = refusal(
  'request-target-too-long',
  414,
  'A path has at most 20 segments and 2000 characters, and a parameter in it at most 200',
  'Address too long',
);
export const mediaTypeNotSupported = refusal(
  'media-type-not-supported',
  415,
  'A body is application/json, or text/csv where the operation says so, in UTF-8 and not compressed',
);
export const expectationFailed = refusal('expectation-failed', 417, 'Expect takes 100-continue alone');
export const rateLimited = refusal(
  'rate-limited',
  429,
  'This client has asked more often than it may; Retry-After says when it can go on',
  'Too many requests',
);
export const headersTooLarge = refusal('headers-too-large', 431, 'The headers are at most 16 KiB together');
export const serverBusy = refusal(
  'server-busy',
  503,
  'The server answers as many requests at once as it can take; this one was not looked at',
);
export const internalError = refusal('internal-error', 500, 'The service failed; the failure is recorded');

/** The description of the API lists all of them. */
export const HTTP_REFUSALS: readonly HttpRefusal[] = [
  requestMalformed,
  targetMalformed,
  hostMalformed,
  headerMalformed,
  parameterRepeated,
  bodyMissing,
  bodyNotExpected,
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
  resourceNotFound,
  methodNotAllowed,
  notAcceptable,
  requestTooSlow,
  bodyTooLarge,
  targetTooLong,
  mediaTypeNotSupported,
  expectationFailed,
  rateLimited,
  headersTooLarge,
  serverBusy,
  internalError,
];

/**
 * The HTTP server tells its own refusals by the status alone.
 * @returns null for a status that the server has no reason to give
 */
export function refusalOfStatus(status: unknown): HttpRefused | null {
  return HTTP_REFUSALS.find((known) => known.status === status)?.() ?? null;
}
