import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { REPOSITORY } from '../start/repository';
import { openApiDocument } from './openapi/document';

export const CLIENT_TYPES = join(REPOSITORY, 'libs', 'shared', 'client', 'src', 'api.ts');

/** The client in libs/shared/client has these types: every path, parameter, body and answer of the description. */
export async function clientTypes(): Promise<string> {
  const nodes = await openapiTS(openApiDocument() as unknown as OpenAPI3, {
    // A page asks for what it wants to see; the rest has its default.
    defaultNonNullable: false,
  });
  return `/* Written by \`npm run contracts\`; a test fails when it no longer fits the code. */\n\n${astToString(nodes)}`;
}
