import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { REPOSITORY } from '../start/repository';
import { openApiDocument } from './openapi/document';

export const CLIENT_TYPES = join(REPOSITORY, 'libs', 'shared', 'client', 'src', 'api.ts');

/** The client in libs/shared/client has these types: every path, parameter, body and answer of the description. */
export async function clientTypes(): Promise<string> {
  const nodes = await openapiTS(asJsonOnly(openApiDocument()) as OpenAPI3, {
    // A page asks for what it wants to see; the rest has its default.
    defaultNonNullable: false,
  });
  return `/* Written by \`npm run contracts\`; a test fails when it no longer fits the code. */\n\n${astToString(nodes)}`;
}

/** The client asks for JSON: an answer that is a file too would be text or an object at every place that reads it. */
function asJsonOnly(described: unknown): unknown {
  if (Array.isArray(described)) return described.map(asJsonOnly);
  if (typeof described !== 'object' || described === null) return described;
  const parts = Object.entries(described).filter(
    ([name]) => !('application/json' in described) || name === 'application/json',
  );
  return Object.fromEntries(parts.map(([name, part]) => [name, asJsonOnly(part)]));
}
