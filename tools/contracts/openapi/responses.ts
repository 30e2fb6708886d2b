import { Schema } from '@imd/contracts';
import { INPUT_PLACES, type KnownProblem, type OperationDescription } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Components } from './components';
import type { DescribedRoute } from './operations';
import { generalProblems, isOfAnyOperation, ownProblems } from './problems';

type Json = Record<string, unknown>;

/** An operation has each of these answers: what it gives, and each problem that it may answer with. */
export function responses(route: DescribedRoute, components: Components): Json {
  return { ...answers(route, components), ...problems(route, components) };
}

const PHRASES: Record<string, string> = {
  '200': 'As asked',
  '201': 'Created',
};

function answers({ operation, method }: DescribedRoute, components: Components): Json {
  const { byStatus } = operation.answers;
  // Generated clients would make text or a page of it, at every place that reads the page.
  const isList = operation.answers.kind === 'list';
  const described = Object.entries(byStatus).map(([status, schema]) => [
    status,
    {
      description: PHRASES[status] ?? status,
      headers: headersOf(operation.answers, status),
      content: {
        'application/json': { schema: components.add(schema) },
        ...(operation.answers.csv && !isList ? { 'text/csv': { schema: { type: 'string' } } } : {}),
      },
    },
  ]);
  const canBeUnchanged = method === 'get';
  return Object.fromEntries([
    ...described,
    ...(canBeUnchanged ? [['304', notChanged(operation.answers, components)]] : []),
  ]) as Json;
}

function notChanged(answers: OperationDescription['answers'], components: Components): Json {
  const name = `NotChanged${answers.kind === 'list' ? 'Page' : ''}${answers.catchesUp ? 'Following' : ''}`;
  return components.respond(name, {
    description: 'Not changed since the ETag that If-None-Match names',
    headers: headersOf(answers, '304'),
  });
}

const RATE_LIMIT = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

function headersOf({ kind, catchesUp }: OperationDescription['answers'], status: string): Json {
  const names = ['API-Version', 'ETag'];
  if (kind === 'list') names.push('Link');
  if (kind === 'command') names.push('Consistency-Token', 'Idempotency-Replayed');
  if (catchesUp) names.push('Consistency-Reached');
  if (status === '201') names.push('Location');
  return references(names);
}

function problems(route: DescribedRoute, components: Components): Json {
  const general = byKey(generalProblems(route));
  const keys = [...new Set([...general.keys(), ...byKey(ownProblems(route)).keys()])].sort();
  return Object.fromEntries(keys.map((key) => [key, problemResponse(route, key, general.get(key) ?? [], components)]));
}

/** Lists and bookings have refusals of their own among those of 400 alone. */
function kindOf({ method, operation: { answers }, books }: DescribedRoute, key: string): string {
  if (method !== 'get') return key === '400' && books ? 'Booking' : 'Write';
  if (answers.kind === 'composed') return 'Analysis';
  return key === '400' && answers.kind === 'list' ? 'List' : 'Read';
}

/**
 * HTTP alone gives these, for what no generated client sends, and 500 says only that something is wrong here: one
 * answer describes them all. It is `default`, since generators exist that cannot read `4XX`.
 */
const OTHERS = [406, 408, 413, 414, 415, 417, 431, 500];

const keyOf = (status: number) => (OTHERS.includes(status) ? 'default' : String(status));

const HEADERS_OF_KEY: Record<string, readonly string[]> = {
  401: ['WWW-Authenticate'],
  403: ['WWW-Authenticate'],
  412: ['ETag'],
  428: ['ETag'],
  429: [...RATE_LIMIT, 'Retry-After'],
  503: ['Retry-After'],
};

/** A read that is refused after it waited for what a token names says whether it came. */
const HEADERS_OF_READS: Record<string, readonly string[]> = {
  400: ['Consistency-Reached'],
  404: ['Consistency-Reached'],
};

/**
 * All operations of a kind share one response with one plain schema, and all operations share those that no kind adds
 * to: generators and readers meet each once. The problem types that may stand in it are named beside it, and an
 * operation names those of its own rules (`ownProblemTypes`).
 */
function problemResponse(
  route: DescribedRoute,
  key: string,
  general: readonly KnownProblem[],
  components: Components,
): Json {
  const headersOfReads = route.method === 'get' ? (HEADERS_OF_READS[key] ?? []) : [];
  const isOfAny = headersOfReads.length === 0 && general.every(isOfAnyOperation);
  return components.respond(`${isOfAny ? 'Any' : kindOf(route, key)}${key === 'default' ? 'Other' : key}`, {
    description: general.length === 0 ? 'Refused by a rule of the operation' : linesOf(general),
    headers: references(['API-Version', ...(HEADERS_OF_KEY[key] ?? []), ...headersOfReads]),
    content: { 'application/problem+json': { schema: components.add(PROBLEM) } },
    [PROBLEM_TYPES]: codesByStatus(general),
  });
}

/** This extension of OpenAPI holds what a schema of many values would hide from generators. */
const PROBLEM_TYPES = 'x-problem-types';

/** The operation's own rules have these problem types, by status; its description says them in words. */
export function ownProblemTypes(route: DescribedRoute): Json {
  const own = ownProblems(route);
  return own.length === 0 ? {} : { [PROBLEM_TYPES]: codesByStatus(own) };
}

/** The description says the purpose of the operation, and every refusal of its own rules. */
export function describedWithRules(route: DescribedRoute): Json {
  const own = ownProblems(route);
  const paragraphs = [route.operation.description, own.length === 0 ? undefined : `Refuses:\n\n${linesOf(own)}`];
  const said = paragraphs.filter((paragraph) => paragraph !== undefined);
  return said.length === 0 ? {} : { description: said.join('\n\n') };
}

/** The sentence of such a code would only name the thing once more. */
const SAYS_ALL = /-(not-found|exists)$/;

const linesOf = (known: readonly KnownProblem[]) =>
  known
    .map(({ code, status, meaning }) => `- ${status} \`${code}\`${SAYS_ALL.test(code) ? '' : `: ${meaning}`}`)
    .join('\n');

function codesByStatus(known: readonly KnownProblem[]): Json {
  const groups = grouped(known, ({ status }) => String(status));
  return Object.fromEntries([...groups].map(([status, problems]) => [status, problems.map(({ code }) => code)]));
}

const byKey = (known: readonly KnownProblem[]) => grouped(known, ({ status }) => keyOf(status));

function grouped(known: readonly KnownProblem[], groupOf: (problem: KnownProblem) => string) {
  const groups = new Map<string, KnownProblem[]>();
  for (const problem of known) groups.set(groupOf(problem), [...(groups.get(groupOf(problem)) ?? []), problem]);
  return groups;
}

const references = (headers: readonly string[]): Json =>
  Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** RFC 9457 allows further members: facts of a case, whose names the problem type tells. */
const PROBLEM = Type.Object(
  {
    type: Type.String({ description: 'Stable, one per rule' }),
    title: Type.String({ description: 'The type in a few words for people' }),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String({ description: 'The rule in one sentence' }),
    retryable: Type.Boolean({ description: 'The same request, sent again unchanged, may be answered otherwise' }),
    field: Type.Optional(Type.String({ description: 'The field, parameter or header that it is about' })),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          in: Schema.oneOf(INPUT_PLACES, 'The part of the request that it is about'),
          pointer: Type.String({ description: 'JSON pointer into the body, or `/` and the name of a parameter' }),
          rule: Type.String(),
          detail: Type.String(),
          row: Type.Optional(Type.Integer({ description: 'Of a file' })),
          column: Type.Optional(Schema.nullable(Type.String(), 'Of a file; null where it is about the row as a whole')),
        }),
        { maxItems: 100, description: 'Everything that is wrong with the input, at once' },
      ),
    ),
    furtherErrors: Type.Optional(
      Type.Integer({ minimum: 1, description: 'How many findings there are besides those in errors' }),
    ),
  },
  { $id: 'Problem', additionalProperties: true },
);
