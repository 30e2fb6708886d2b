import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

let description: { readonly paths: readonly DescribedPath[]; readonly ajv: Ajv2020 } | null = null;
const validators = new Map<string, ValidateFunction>();

/**
 * An answer must fit the description of the API (contracts/openapi.json): its status, its media type and every field; a
 * field that is not described must not be answered. Answers of addresses and methods that the description does not have
 * are left alone.
 * @returns everything that is wrong, one line each
 */
export function undescribed(
  method: string,
  path: string,
  status: number,
  mediaType: string | null,
  text: string,
): string[] {
  const { paths, ajv } = (description ??= load());
  const [address = ''] = path.split('?', 1);
  const described = paths.find(({ matches }) => matches.test(address));
  const operation = described?.operations[method === 'HEAD' ? 'get' : method.toLowerCase()];
  if (!described || !operation) return [];
  const name = `${method} ${described.template}`;
  const response = (operation['responses'] as Record<string, Json>)[String(status)];
  if (!response) return [`${name} does not describe the status ${status}: ${text.slice(0, 300)}`];
  const content = response['content'] as Record<string, Json> | undefined;
  if (!content || method === 'HEAD')
    return text === '' ? [] : [`${name} ${status} describes no body: ${text.slice(0, 300)}`];
  const [type = ''] = (mediaType ?? '').split(';', 1);
  if (!content[type]) return [`${name} ${status} does not describe the media type ${type}`];
  const pointer = [
    'paths',
    described.template.slice(BASE.length),
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    type,
    'schema',
  ]
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
  validators.set(pointer, validate);
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${name} ${status} at ${instancePath || '/'}: ${message} ${JSON.stringify(params)}`,
  );
}

function load() {
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
  return { paths, ajv };
}

/** Callers must ignore fields that are added later, so the description leaves answers open; a test does not. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'allOf' ? value : closed(value)]),
  );
  const isOpenObject = inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner);
  return isOpenObject ? { ...inner, additionalProperties: false } : inner;
}
