import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  const { json, yaml } = description(config);
  serve(fastify, '/v1/openapi.json', 'application/json; charset=utf-8', () => json);
  serve(fastify, '/v1/openapi.yaml', 'application/yaml; charset=utf-8', () => yaml);
  serve(fastify, '/docs', 'text/html; charset=utf-8', () => Buffer.from(PAGE));
  serve(fastify, '/docs/start.js', 'text/javascript; charset=utf-8', () => Buffer.from(START));
  for (const [file, type] of [
    ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
    ['swagger-ui.css', 'text/css; charset=utf-8'],
  ] as const) {
    // Each request reads the file: readers look at the page now and then, and a megabyte would stay in memory for ever.
    serve(fastify, `/docs/${file}`, type, () => readFile(join(SWAGGER_UI, file)));
  }
}

/**
 * The description is the committed one, with the contact of the organisation that runs the platform where it is
 * configured.
 */
function description(config: GatewayConfig): { json: Buffer; yaml: Buffer } {
  const json = readFileSync(join(CONTRACTS, 'openapi.json'));
  const { IMD_CONTACT_NAME: name, IMD_CONTACT_URL: url, IMD_CONTACT_EMAIL: email } = config;
  if (name === undefined) return { json, yaml: readFileSync(join(CONTRACTS, 'openapi.yaml')) };
  const committed = JSON.parse(json.toString()) as { info: object };
  const own = { ...committed, info: { ...committed.info, contact: { name, url, email } } };
  return {
    json: Buffer.from(JSON.stringify(own, null, 2)),
    yaml: Buffer.from(stringify(own, { aliasDuplicateObjects: false })),
  };
}

function serve(fastify: FastifyInstance, path: string, type: string, content: () => Buffer | Promise<Buffer>): void {
  fastify.get(path, async (_request, reply) => {
    if (path.startsWith('/docs')) reply.header('content-security-policy', PAGE_POLICY);
    return reply.header('content-type', type).send(await content());
  });
}
