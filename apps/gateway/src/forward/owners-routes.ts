import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_MEDIA_TYPE, type CsvUse, SHEET_OF_UPLOAD } from '@imd/service';
import { CONTRACTS } from '../description/describe-api';
import { OWNERS, type Owner } from './owners';

export interface OwnersRoute {
  readonly owner: Owner;
  readonly method: string;
  readonly url: string;
  readonly operationId: string;
  readonly csv: CsvUse;
  readonly exports: boolean;
}

/** The description says this of an operation, among more. */
interface DescribedOperation {
  readonly operationId: string;
  readonly [SHEET_OF_UPLOAD]?: boolean;
  readonly parameters?: readonly DescribedParameter[];
  readonly requestBody?: { readonly content: object };
  readonly responses: Readonly<Record<string, DescribedResponse>>;
}

/** So does a parameter. */
interface DescribedParameter {
  readonly $ref?: string;
  readonly name?: string;
}

/** A response that several operations have stands once, under its name. */
interface DescribedResponse {
  readonly $ref?: string;
  readonly content?: object;
}

/**
 * The gateway hands on these operations of the description and no others, so that it knows by itself which paths there
 * are and which methods each of them takes.
 */
export function ownersRoutes(): OwnersRoute[] {
  const { paths, components } = JSON.parse(readFileSync(join(CONTRACTS, 'openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, DescribedOperation>>;
    components: {
      responses: Record<string, DescribedResponse>;
      parameters: Record<string, DescribedParameter>;
    };
  };
  const contentOf = ({ $ref, content }: DescribedResponse = {}) =>
    ($ref === undefined ? content : components.responses[$ref.split('/').at(-1) ?? '']?.content) ?? {};
  const nameOf = ({ $ref, name }: DescribedParameter) =>
    $ref === undefined ? name : components.parameters[$ref.split('/').at(-1) ?? '']?.name;
  return Object.entries(paths).flatMap(([path, operations]) => {
    const owner = ownerOf(path.split('/')[1]);
    if (!owner) return [];
    const url = `/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    return Object.entries(operations).map(([method, operation]) => {
      const { operationId, parameters = [], requestBody, responses, [SHEET_OF_UPLOAD]: isSheet = false } = operation;
      return {
        owner,
        method: method.toUpperCase(),
        url,
        operationId,
        csv: {
          takes: CSV_MEDIA_TYPE in (requestBody?.content ?? {}),
          gives: isSheet || CSV_MEDIA_TYPE in contentOf(responses['200']),
        },
        exports: parameters.some((parameter) => nameOf(parameter) === 'format'),
      };
    });
  });
}

function ownerOf(resource: string | undefined): Owner | undefined {
  return (Object.keys(OWNERS) as Owner[]).find((owner) => (OWNERS[owner] as readonly unknown[]).includes(resource));
}
