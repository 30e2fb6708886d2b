import { CONSISTENCY_TOKEN_PATTERN } from '@imd/messaging';
import { IDEMPOTENCY_KEY } from '@imd/service';
import type { Components } from './components';
import type { DescribedRoute, RequestClass } from './operations';
import { requestProperties } from './request-schemas';

type Json = Record<string, unknown>;

/** An operation takes these besides its body. Headers are described once, and operations refer to them. */
export function parameters(route: DescribedRoute, components: Components): Json[] {
  const { method, path, parameters: inPath, query, books, operation } = route;
  const writes = method !== 'get';
  const headers = [
    ...(books ? ['IdempotencyKey'] : writes ? ['IdempotencyKeyOptional'] : []),
    ...(method === 'put' || method === 'patch' ? ['IfMatch'] : []),
    ...(method === 'post' ? [] : ['IfNoneMatch']),
    ...(operation.answers.catchesUp ? ['ConsistencyToken'] : []),
  ];
  return [
    ...described('path', inPath, components)
      .filter(({ name }) => path.includes(`{${String(name)}}`))
      .sort((a, b) => path.indexOf(`{${String(a['name'])}}`) - path.indexOf(`{${String(b['name'])}}`)),
    ...described('query', query, components),
    ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
}

function described(place: 'path' | 'query', type: RequestClass | null, components: Components): Json[] {
  if (!type) return [];
  return requestProperties(type, components).map(({ name, schema: { description, ...schema }, required }) => ({
    name,
    in: place,
    ...(description === undefined ? {} : { description }),
    ...(required || place === 'path' ? { required: true } : {}),
    ...(schema['type'] === 'array' ? { style: 'form', explode: false } : {}),
    schema,
  }));
}

/** RFC 9110, 13.1; values of headers are at most this long. */
const LONGEST_HEADER = 4_096;
const ENTITY_TAG = '(W/)?"[!#-~]*"';
const ENTITY_TAGS = {
  type: 'string',
  pattern: `^(\\*|${ENTITY_TAG}( *, *${ENTITY_TAG})*)$`,
  maxLength: LONGEST_HEADER,
};

/** Operations refer to these headers of requests by name. */
export const PARAMETERS: Record<string, Json> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; ' +
      'with another body it is refused.',
    schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
  },
  IdempotencyKeyOptional: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'May be given, so that a retry is answered as the first attempt was.',
    schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'ETag of the state that the change was made for. Needed for whatever changes something that exists.',
    schema: ENTITY_TAGS,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description:
      'ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything.',
    schema: ENTITY_TAGS,
  },
  ConsistencyToken: {
    name: 'Consistency-Token',
    in: 'header',
    description:
      'What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for.',
    schema: { type: 'string', pattern: CONSISTENCY_TOKEN_PATTERN, maxLength: LONGEST_HEADER },
  },
};

const WHOLE_NUMBER = { type: 'string', pattern: '^\\d+$' };

/** Operations refer to these headers of answers by name. */
export const HEADERS: Record<string, Json> = {
  'API-Version': { description: 'Full version of the API', required: true, schema: { type: 'string' } },
  ETag: { description: 'Names this state of what is answered', schema: { type: 'string' } },
  Link: {
    description: 'Where the next page is (`rel="next"`, RFC 8288); absent at the end',
    schema: { type: 'string' },
  },
  Location: { description: 'Where what was created is', schema: { type: 'string' } },
  'Consistency-Token': {
    description: 'What this change led to; sent along with a later request, that one sees it',
    schema: { type: 'string' },
  },
  'Consistency-Reached': {
    description: 'Whether the answer holds all that the token of the request names',
    schema: { type: 'string', enum: ['true', 'false'] },
  },
  'Idempotency-Replayed': {
    description: 'This is the answer that the first request under the key got',
    schema: { type: 'string', enum: ['true'] },
  },
  'Retry-After': { description: 'Seconds after which to ask again', required: true, schema: WHOLE_NUMBER },
  'RateLimit-Limit': {
    description:
      'How many requests a minute the caller may send of the kind that this one counts as: reads or commands of its application, or any from its address until a token is accepted. Absent where the platform sets no such limit.',
    schema: WHOLE_NUMBER,
  },
  'RateLimit-Remaining': { description: 'How many of them are left in this minute', schema: WHOLE_NUMBER },
  'RateLimit-Reset': { description: 'Seconds until the minute ends', schema: WHOLE_NUMBER },
  'WWW-Authenticate': { description: 'How to authenticate (RFC 6750)', schema: { type: 'string' } },
};
