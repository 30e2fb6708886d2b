import type { DomainError } from '@imd/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EXPORT_MEDIA_TYPES } from '../export/export-format';
import { allowsOneOf } from './accepted-media';
import { headerRepeated } from './command-context';
import {
  bodyNotExpected,
  headerMalformed,
  hostMalformed,
  mediaTypeNotSupported,
  notAcceptable,
  parameterRepeated,
  targetMalformed,
  targetTooLong,
  type HttpRefused,
} from './http-refusals';
import { isInherited } from './inherited-names';
import { InputInvalid, unknownParameter } from './input-problem';
import { pathOf, SAFE_METHODS } from './methods';
import { CSV_MEDIA_TYPE, listed, PROBLEM_MEDIA_TYPE } from './problem';
import { sendRefusal } from './problem.filter';
import { routeOf } from './route';

/**
 * A target is printable ASCII without the parts that servers on the way read differently: a fragment, a backslash, a
 * second slash in front.
 */
const TARGET = /^\/(?!\/)[\x21\x22\x24-\x5b\x5d-\x7e]*$/;
const SLASH = 0x2f;
const QUESTION_MARK = 0x3f;
/** The longest parameters of any operation fit. */
const MAX_PATH = 2_000;
const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;
const HEADER_VALUE = /^[\x20-\x7e]{0,4096}$/;
const JSON_IN_UTF8 = /^application\/json(\s*;\s*charset="?utf-8"?)?$/i;
const CSV_IN_UTF8 = /^text\/csv(\s*;\s*(charset="?utf-8"?|header=(present|"present")))*$/i;

const SINGLE_HEADERS = new Set(['content-type', 'host', 'idempotency-key']);
const CHECKED_HEADERS = ['if-match', 'if-none-match', 'consistency-token'];
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

const JSON_MEDIA_TYPES = ['application/json', PROBLEM_MEDIA_TYPE];
const JSON_OR_CSV = [...JSON_MEDIA_TYPES, CSV_MEDIA_TYPE];
const JSON_OR_EXPORT = [...JSON_MEDIA_TYPES, ...Object.values(EXPORT_MEDIA_TYPES)];
/** These addresses answer something other than JSON. */
const OTHER_MEDIA_TYPES = new Map([
  ['/v1/openapi.yaml', ['application/yaml', 'application/openapi+yaml', 'text/yaml']],
  ['/docs', ['text/html']],
  ['/metrics', ['text/plain', 'application/openmetrics-text']],
  ['/.well-known/security.txt', ['text/plain']],
]);

type Refused = HttpRefused | DomainError;

/**
 * These faults make a request wrong at any address, and are found before its body is read: the same in every service
 * and in the gateway, which hands on nothing that the next server could read differently.
 */
export function checkRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const refused = targetRefused(request) ?? headersRefused(request) ?? bodyRefused(request) ?? queryRefused(request);
    if (refused) sendRefusal(reply, refused);
    else done();
  });
}

function targetRefused({ url, headers }: FastifyRequest): Refused | null {
  if (isTooLong(url)) return targetTooLong();
  if (!TARGET.test(url)) return targetMalformed();
  return HOST.test(headers.host ?? '') ? null : hostMalformed({ field: 'Host' });
}

/**
 * Twice as many segments as any operation has: an unknown address is compared with all known ones, segment by segment.
 */
const MAX_SEGMENTS = 20;

function isTooLong(url: string): boolean {
  let segments = 0;
  for (let at = 0; at < url.length; at += 1) {
    const character = url.charCodeAt(at);
    if (character === QUESTION_MARK) return false;
    if (character === SLASH) segments += 1;
    if (segments > MAX_SEGMENTS || at >= MAX_PATH) return true;
  }
  return false;
}

function headersRefused(request: FastifyRequest): Refused | null {
  const { accept } = request.headers;
  if (accept !== undefined && accept !== '*/*' && accept !== 'application/json') {
    const types = mediaTypesOf(request);
    if (types && !allowsOneOf(accept, types)) return notAcceptable({ field: 'Accept', available: types });
  }
  for (const name of CHECKED_HEADERS) {
    const value = request.headers[name];
    if (value !== undefined && !HEADER_VALUE.test(String(value))) return headerMalformed({ field: name });
  }
  const repeated = repeatedHeader(request, SINGLE_HEADERS);
  return repeated === null ? null : headerRepeated(repeated);
}

/** @returns null for the parts of a page: scripts, styles */
function mediaTypesOf(request: FastifyRequest): readonly string[] | null {
  const path = pathOf(request);
  if (!request.is404 && routeOf(request).exports) return JSON_OR_EXPORT;
  if (!request.is404 && routeOf(request).csv.gives) return JSON_OR_CSV;
  return OTHER_MEDIA_TYPES.get(path) ?? (path.startsWith('/v1/') ? JSON_MEDIA_TYPES : null);
}

/**
 * Node keeps the first of two headers with one name and says nothing; another server on the way might keep the last.
 */
export function repeatedHeader({ raw }: FastifyRequest, names: ReadonlySet<string>): string | null {
  const { rawHeaders } = raw;
  // Nearly every request has each name once, and is asked this twice.
  if (rawHeaders.length === 2 * Object.keys(raw.headers).length) return null;
  const seen = new Set<string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    if (!names.has(name)) continue;
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}

function bodyRefused(request: FastifyRequest): Refused | null {
  const { method, headers } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
  if (!hasBody) return null;
  if (SAFE_METHODS.has(method)) return bodyNotExpected();
  // What takes no such method takes no type of body for it either, and says so by 405 or 404.
  if (!WITH_BODY.has(method) || request.is404) return null;
  if (headers['content-encoding'] !== undefined) return mediaTypeNotSupported({ field: 'Content-Encoding' });
  const expected = routeOf(request).csv.takes ? CSV_IN_UTF8 : JSON_IN_UTF8;
  return expected.test(headers['content-type'] ?? '') ? null : mediaTypeNotSupported({ field: 'Content-Type' });
}

/** The one parameter that is a list: given with commas or repeated, it means the same (see `pageQuery`). */
const LIST = 'fields';

function queryRefused(request: FastifyRequest): Refused | null {
  if (!request.url.includes('?')) return null;
  const parameters = Object.entries(request.query as Record<string, unknown>);
  const repeated = parameters.filter(([name, value]) => Array.isArray(value) && name !== LIST).map(([name]) => name);
  if (repeated.length > 0) {
    return parameterRepeated(
      listed(
        repeated.map((name) => ({
          in: 'query',
          pointer: `/${name}`,
          rule: 'parameter-repeated',
          detail: `${name} is given once`,
        })),
      ),
    );
  }
  const inherited = parameters.map(([name]) => name).filter(isInherited);
  return inherited.length === 0 ? null : new InputInvalid(inherited.map(unknownParameter));
}
