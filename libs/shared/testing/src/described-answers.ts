import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemType } from '@imd/service';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

interface DescribedPath {
  readonly template: string;
  readonly matches: RegExp;
  readonly operations: Readonly<Record<string, Json>>;
}

const FILE = join(__dirname, '..', '..', '..', '..', 'contracts', 'openapi.json');
const BASE = '/v1';

interface DescribedHeader {
  readonly required?: boolean;
  readonly schema: { readonly pattern?: string };
}

interface Description {
  readonly paths: readonly DescribedPath[];
  readonly responses: Readonly<Record<string, Json>>;
  readonly headers: Readonly<Record<string, DescribedHeader>>;
  readonly ajv: Ajv2020;
}

let description: Description | null = null;
const validators = new Map<string, ValidateFunction>();

/**
 * An answer must fit the description of the API (contracts/openapi.json): its status, its headers, its media type and
 * every field; a field that is not described must not be answered, and neither must a header that the description gives
 * to other answers. Answers of addresses and methods that the description does not have are left alone.
 * @returns everything that is wrong, one line each
 */
export function undescribed(method: string, path: string, status: number, headers: Headers, text: string): string[] {
  const { paths, responses, headers: known, ajv } = (description ??= load());
  const [address = ''] = path.split('?', 1);
  const { template, operations } = paths.find(({ matches }) => matches.test(address)) ?? {};
  const operation = operations?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
  if (template === undefined || !operation) return [];
  const name = `${method} ${template}`;
  const all = operation['responses'] as Record<string, Json>;
  const key = String(status) in all || status < 400 ? String(status) : 'default';
  const described = all[key];
  if (!described) return [`${name} does not describe the status ${status}: ${text.slice(0, 300)}`];
  const shared = typeof described['$ref'] === 'string' ? (described['$ref'].split('/').at(-1) ?? '') : null;
  const response = shared === null ? described : (responses[shared] ?? {});
  const wrongHeaders = undescribedHeaders(headers, (response['headers'] ?? {}) as Json, known);
  if (wrongHeaders.length > 0) return wrongHeaders.map((finding) => `${name} ${status} ${finding}`);
  const content = response['content'] as Record<string, Json> | undefined;
  if (!content || method === 'HEAD')
    return text === '' ? [] : [`${name} ${status} describes no body: ${text.slice(0, 300)}`];
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  if (!content[type] && status === 200 && takesFormat(operation)) return [];
  if (!content[type]) return [`${name} ${status} does not describe the media type ${type}`];
  const place =
    shared === null
      ? ['paths', template.slice(BASE.length), method.toLowerCase(), 'responses', key]
      : ['components', 'responses', shared];
  const pointer = [...place, 'content', type, 'schema']
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
  validators.set(pointer, validate);
  const body = (type === 'text/csv' ? text : JSON.parse(text)) as Json;
  if (validate(body)) return status < 400 ? [] : undescribedProblem(name, operation, response, status, body);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${name} ${status} at ${instancePath || '/'}: ${message} ${JSON.stringify(params)}`,
  );
}

/** The parameter says which files the operation gives; a hundred lists of media types would say no more. */
function takesFormat({ parameters = [] }: Json): boolean {
  return (parameters as { $ref?: string }[]).some(({ $ref }) => $ref === '#/components/parameters/Format');
}

/** The description names these once, where a caller has asked too often; its introduction says that all have them. */
const ofEveryAnswer = (header: string) => header.startsWith('RateLimit-');

/** What HTTP itself adds is described nowhere; a header that the description knows is of the answers that name it. */
function undescribedHeaders(headers: Headers, named: Json, known: Description['headers']): string[] {
  return Object.entries(known).flatMap(
    ([
      name,
      {
        required = false,
        schema: { pattern = '' },
      },
    ]) => {
      const value = headers.get(name);
      if (value === null) return required && name in named ? [`lacks the header ${name}`] : [];
      if (!(name in named) && !ofEveryAnswer(name)) return [`does not name the header ${name}`];
      return new RegExp(pattern).test(value) ? [] : [`has another ${name} than described: ${value}`];
    },
  );
}

/** A problem's schema is one for all; which types it may have stands beside it, and with the operation. */
function undescribedProblem(name: string, operation: Json, response: Json, status: number, problem: Json): string[] {
  const codes = [response, operation].flatMap((each) => {
    const byStatus = (each['x-problem-types'] ?? {}) as Record<string, readonly string[]>;
    return byStatus[String(status)] ?? [];
  });
  return [
    ...(codes.some((code) => problemType(code) === problem['type'])
      ? []
      : [`${name} ${status} does not name ${String(problem['type'])}`]),
    ...(problem['status'] === status ? [] : [`${name} ${status} says of itself ${String(problem['status'])}`]),
  ];
}

function load(): Description {
  const document = JSON.parse(readFileSync(FILE, 'utf8')) as Json;
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
  ajv.addSchema({ ...(closed(document) as Json), $id: 'api' });
  const paths = Object.entries(document['paths'] as Record<string, Readonly<Record<string, Json>>>).map(
    ([template, operations]) => ({
      template: BASE + template,
      matches: new RegExp(`^${BASE}${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      operations,
    }),
  );
  // A request for a path without parameters means it, even where a path with parameters fits too.
  paths.sort((a, b) => a.template.split('{').length - b.template.split('{').length);
  const { responses, headers } = document['components'] as Pick<Description, 'responses' | 'headers'>;
  return { paths, responses, headers, ajv };
}

/** Callers must ignore fields that are added later, so the description leaves answers open; a test does not. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  const isOpenObject = inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner);
  return isOpenObject ? { ...inner, additionalProperties: false } : inner;
}
