import { Schema } from '@imd/contracts';
import { INPUT_PLACES, problemType, type KnownProblem, type OperationDescription } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Components } from './components';
import type { DescribedRoute } from './operations';
import { generalProblems, ownProblems } from './problems';

type Json = Record<string, unknown>;

/** An operation has each of these answers: what it gives, and each problem that it may answer with. */
export function responses(route: DescribedRoute, components: Components): Json {
  return { ...answers(route, components), ...problems(route, components) };
}

const PHRASES: Record<string, string> = {
  '200': 'As asked',
  '201': 'Created',
  '304': 'Not changed since the ETag that If-None-Match names',
};

function answers({ operation, method }: DescribedRoute, components: Components): Json {
  const { byStatus } = operation.answers;
  const described = Object.entries(byStatus).map(([status, schema]) => [
    status,
    {
      description: PHRASES[status] ?? status,
      headers: headersOf(operation.answers, status),
      content: {
        'application/json': { schema: components.add(schema) },
        ...(operation.answers.csv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
      },
    },
  ]);
  const canBeUnchanged = method === 'get';
  return Object.fromEntries([
    ...described,
    ...(canBeUnchanged ? [['304', { description: PHRASES['304'], headers: headersOf(operation.answers, '304') }]] : []),
  ]) as Json;
}

const HEADERS_OF_ALL = ['API-Version', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

function headersOf({ kind, catchesUp }: OperationDescription['answers'], status: string): Json {
  const names = [...HEADERS_OF_ALL, 'ETag'];
  if (kind === 'list') names.push('Link');
  if (kind === 'command') names.push('Consistency-Token', 'Idempotency-Replayed');
  if (catchesUp) names.push('Consistency-Reached');
  if (status === '201') names.push('Location');
  return references(names);
}

function problems(route: DescribedRoute, components: Components): Json {
  const { method, operation } = route;
  const kind = method === 'get' ? (operation.answers.kind === 'composed' ? 'Analysis' : 'Read') : 'Write';
  const general = byStatus(generalProblems(route));
  const statuses = [...new Set([...general.keys(), ...byStatus(ownProblems(route)).keys()])].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [String(status), problemResponse(kind, status, general.get(status) ?? [], components)]),
  );
}

const HEADERS_OF_STATUS: Record<number, readonly string[]> = {
  401: ['WWW-Authenticate'],
  403: ['WWW-Authenticate'],
  412: ['ETag'],
  428: ['ETag'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** A read that is refused after it waited for what a token names says whether it came. */
const HEADERS_OF_READS: Record<number, readonly string[]> = {
  400: ['Consistency-Reached'],
  404: ['Consistency-Reached'],
};

/**
 * All operations of a kind share one response with one plain schema: generators and readers meet it once. The problem
 * types that may stand in it are named beside it, and an operation names those of its own rules (`ownProblemTypes`).
 */
function problemResponse(kind: string, status: number, general: readonly KnownProblem[], components: Components): Json {
  return components.respond(`${kind}Problem${status}`, {
    description: general.length === 0 ? 'Refused by a rule of the operation' : rulesOf(general),
    headers: references([
      ...HEADERS_OF_ALL,
      ...(HEADERS_OF_STATUS[status] ?? []),
      ...(kind === 'Write' ? [] : (HEADERS_OF_READS[status] ?? [])),
    ]),
    content: { 'application/problem+json': { schema: components.add(PROBLEM) } },
    [PROBLEM_TYPES]: typesOf(general),
  });
}

/** This extension of OpenAPI holds what a schema of many values would hide from generators. */
const PROBLEM_TYPES = 'x-problem-types';

/** The operation's own rules have these problem types, by status; its description says them in words. */
export function ownProblemTypes(route: DescribedRoute): Json {
  const own = [...byStatus(ownProblems(route))].sort(([a], [b]) => a - b);
  if (own.length === 0) return {};
  return { [PROBLEM_TYPES]: Object.fromEntries(own.map(([status, known]) => [String(status), typesOf(known)])) };
}

/** The description says the purpose of the operation, and every refusal of its own rules. */
export function describedWithRules(route: DescribedRoute): Json {
  const own = ownProblems(route).map(({ code, status, meaning }) => `- ${status} \`${code}\`: ${meaning}`);
  const rules =
    own.length === 0 ? [] : [`Refuses, besides what any such request may be refused for:\n\n${own.join('\n')}`];
  const paragraphs = [...(route.operation.description === undefined ? [] : [route.operation.description]), ...rules];
  return paragraphs.length === 0 ? {} : { description: paragraphs.join('\n\n') };
}

const typesOf = (known: readonly KnownProblem[]) => known.map(({ code }) => problemType(code));

const rulesOf = (known: readonly KnownProblem[]) =>
  known.map(({ code, meaning }) => `- \`${code}\`: ${meaning}`).join('\n');

function byStatus(known: readonly KnownProblem[]): Map<number, KnownProblem[]> {
  const groups = new Map<number, KnownProblem[]>();
  for (const problem of known) groups.set(problem.status, [...(groups.get(problem.status) ?? []), problem]);
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
