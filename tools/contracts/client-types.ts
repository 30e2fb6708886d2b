import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { REPOSITORY } from '../start/repository';
import { openApiDocument } from './openapi/document';

type Json = Record<string, unknown>;

export const CLIENT_TYPES = join(REPOSITORY, 'libs', 'shared', 'client', 'src', 'api.ts');

/** The types of the client in libs/shared/client: every path, parameter, body and answer of the description. */
export async function clientTypes(): Promise<string> {
  const nodes = await openapiTS(withOneProblem(openApiDocument()) as unknown as OpenAPI3, {
    // A page asks for what it wants to see; the rest has its default.
    defaultNonNullable: false,
  });
  return `/* Written by \`npm run contracts\`; a test fails when it no longer fits the code. */\n\n${astToString(nodes)}`;
}

/**
 * Code that handles problems compares their types, which are text: the many lists of them would only make the client
 * large.
 */
function withOneProblem(document: Json): Json {
  const paths = document['paths'] as Record<string, Record<string, Json>>;
  const problem = { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  return {
    ...document,
    components: withoutProblemTypes(document['components'] as Json),
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => {
            const answers = Object.entries(operation['responses'] as Json).filter(([status]) => status < '400');
            return [method, { ...operation, responses: { ...Object.fromEntries(answers), default: problem } }];
          }),
        ),
      ]),
    ),
  };
}

function withoutProblemTypes(components: Json): Json {
  const schemas = Object.entries(components['schemas'] as Json).filter(([name]) => !/ProblemType[0-9]+$/.test(name));
  return { ...components, schemas: Object.fromEntries(schemas) };
}
