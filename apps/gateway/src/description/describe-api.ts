import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import type { GatewayConfig } from '../config';

/** `npm run contracts` writes the description here; the path is the same from the sources and from the build. */
export const CONTRACTS = join(__dirname, '..', '..', '..', '..', 'contracts');

/** Only the folder is resolved: the package itself would load its bundles into memory. */
const SWAGGER_UI = dirname(require.resolve('swagger-ui-dist/package.json'));

/** The page's own style sheets carry inline styles and embedded images; nothing comes from another host. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>International Migration and Development: REST API</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23154273'/%3E%3Cpath d='M3 11 7 6l3 3 3-5' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="api"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
});
`;

/** The description of the API and its page are open to everyone (NL API Design Rules, /core/publish-openapi). */
export function describeApi(fastify: FastifyInstance, config: GatewayConfig): void {
  const { json, yaml } = servedDescription(config);
  void fastify.register(async (open) => {
    // The description says much again and again, and its page comes with a megabyte of script.
    await open.register(compress, { encodings: ['gzip'] });
    serve(open, '/v1/openapi.json', 'application/json; charset=utf-8', () => json);
    serve(open, '/v1/openapi.yaml', 'application/yaml; charset=utf-8', () => yaml);
    serve(open, '/docs', 'text/html; charset=utf-8', () => Buffer.from(PAGE));
    serve(open, '/docs/start.js', 'text/javascript; charset=utf-8', () => Buffer.from(START));
    for (const [file, type] of [
      ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
      ['swagger-ui.css', 'text/css; charset=utf-8'],
    ] as const) {
      // Each request reads the file: readers look at the page now and then, and a megabyte would stay in memory.
      serve(open, `/docs/${file}`, type, () => readFile(join(SWAGGER_UI, file)));
    }
  });
}

/**
 * The served description is the committed one with the contact of the organisation that runs the platform, or with none
 * where none is configured. Without the spaces that people read it by it is half as large.
 */
export function servedDescription(config: GatewayConfig): { json: Buffer; yaml: Buffer } {
  const committed = JSON.parse(readFileSync(join(CONTRACTS, 'openapi.json'), 'utf8')) as { info: { contact?: object } };
  const { IMD_CONTACT_NAME: name, IMD_CONTACT_URL: url, IMD_CONTACT_EMAIL: email } = config;
  const { contact: _example, ...info } = committed.info;
  const own = { ...committed, info: name === undefined ? info : { ...info, contact: { name, url, email } } };
  return {
    json: Buffer.from(JSON.stringify(own)),
    yaml: Buffer.from(stringify(own, { aliasDuplicateObjects: false })),
  };
}

function serve(fastify: FastifyInstance, path: string, type: string, content: () => Buffer | Promise<Buffer>): void {
  fastify.get(path, async (_request, reply) => {
    if (path.startsWith('/docs')) reply.header('content-security-policy', PAGE_POLICY);
    return reply.header('content-type', type).send(await content());
  });
}
