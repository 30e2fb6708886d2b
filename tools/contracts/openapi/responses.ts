import { Schema } from '@imd/contracts';
import { INPUT_PLACES, problemType, type KnownProblem, type OperationDescription } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Components } from './components';
import type { DescribedRoute } from './operations';
import { generalProblems, ownProblems } from './problems';

type Json = Record<string, unknown>;

/** Every answer of an operation: what it gives, and each problem that it may answer with. */
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
      content: { 'application/json': { schema: components.add(schema) } },
    },
  ]);
  const canBeUnchanged = method === 'get';
  return Object.fromEntries([
    ...described,
    ...(canBeUnchanged ? [['304', { description: PHRASES['304'], headers: headersOf(operation.answers, '304') }]] : []),
  ]) as Json;
}

function headersOf({ kind, catchesUp }: OperationDescription['answers'], status: string): Json {
  const names = ['API-Version', 'ETag'];
  if (kind === 'list') names.push('Link');
  if (kind === 'command') names.push('Consistency-Token', 'Idempotency-Replayed');
  if (catchesUp) names.push('Consistency-Reached');
  if (status === '201') names.push('Location');
  return references(names);
}

function problems(route: DescribedRoute, components: Components): Json {
  const general = byStatus(generalProblems(route));
  const own = byStatus(ownProblems(route));
  const statuses = [...new Set([...general.keys(), ...own.keys()])].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      problemResponse(route, status, general.get(status) ?? [], own.get(status) ?? [], components),
    ]),
  );
}

const HEADERS_OF_STATUS: Record<number, readonly string[]> = {
  401: ['WWW-Authenticate'],
  412: ['ETag'],
  428: ['ETag'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** What any operation may answer is listed once; an operation adds what its own rules refuse. */
function problemResponse(
  { method, operation }: DescribedRoute,
  status: number,
  general: readonly KnownProblem[],
  own: readonly KnownProblem[],
  components: Components,
): Json {
  const kind = method === 'get' ? (operation.answers.kind === 'composed' ? 'Analysis' : 'Read') : 'Write';
  const types = [
    ...(general.length === 0
      ? []
      : [components.define(`${kind}ProblemType${status}`, { type: 'string', enum: typesOf(general), description: rulesOf(general) })]),
    ...(own.length === 0 ? [] : [{ type: 'string', enum: typesOf(own) }]),
  ];
  return {
    description: own.length === 0 ? 'Refused as any such request may be' : rulesOf(own),
    headers: references(['API-Version', ...(HEADERS_OF_STATUS[status] ?? [])]),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            components.add(PROBLEM),
            {
              type: 'object',
              properties: { type: types.length === 1 ? types[0] : { anyOf: types }, status: { const: status } },
            },
          ],
        },
      },
    },
  };
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

/** RFC 9457; facts of a case are further members, whose names the problem type tells. */
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
