import { API_VERSION, SCOPES, SHEET_OF_UPLOAD } from '@imd/service';
import { Components } from './components';
import { bodyExample } from './examples';
import { describedRoutes, type DescribedRoute } from './operations';
import { HEADERS, parameters, PARAMETERS } from './parameters';
import { requestSchema } from './request-schemas';
import { describedWithRules, ownProblemTypes, responses } from './responses';
import { SERVICES } from './services';
import { shareRepeated, shortenListed } from './shared-parts';

type Json = Record<string, unknown>;

/** The whole platform's REST API is described as OpenAPI 3.1, made of the four services' controllers. */
export function openApiDocument(): Json {
  const components = new Components();
  const routes = SERVICES.flatMap(({ tag, module }) => describedRoutes(module).map((route) => ({ route, tag })));
  const shared = shareRepeated(routes.map(({ route, tag }) => operationOf(route, tag, components)));
  shortenListed(components.schemas);
  const paths: Record<string, Json> = {};
  for (const [at, { route }] of routes.entries()) {
    (paths[route.path.replace(/^\/v1/, '')] ??= {})[route.method] = shared.operations[at];
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/v1' }],
    tags: SERVICES.map(({ tag, about }) => ({ name: tag, description: about })),
    paths: sorted(paths),
    components: {
      schemas: sorted(components.schemas),
      responses: sorted({ ...components.responses, ...shared.responses }),
      parameters: sorted({ ...PARAMETERS, ...shared.parameters }),
      headers: HEADERS,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: [
            'An access token of the configured issuer (NL GOV Assurance profile for OAuth 2.0). Scopes:',
            ...Object.entries(SCOPES).map(([scope, meaning]) => `- \`${scope}\`: ${meaning}`),
          ].join('\n'),
        },
      },
    },
  };
}

function operationOf(route: DescribedRoute, tag: string, components: Components): Json {
  const { operation, body } = route;
  return {
    operationId: operation.id,
    tags: [tag],
    summary: operation.summary,
    ...describedWithRules(route),
    security: [{ bearer: [operation.scope] }],
    parameters: parameters(route, components),
    ...(operation.takes === 'text/csv'
      ? { requestBody: { required: true, content: { 'text/csv': { schema: { type: 'string', minLength: 1 } } } } }
      : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: components.define(body.name, requestSchema(body, components)),
                ...bodyExample(route),
              },
            },
          },
        }
      : {}),
    responses: responses(route, components),
    ...(operation.answers.csv && operation.answers.kind === 'list' ? { [SHEET_OF_UPLOAD]: true } : {}),
    ...ownProblemTypes(route),
  };
}

const INFO = {
  title: 'International Migration and Development',
  version: API_VERSION,
  summary: 'What is underspent, where and why; and what is known of a country of origin',
  description: [
    'Budgets, projects and returns as their officers keep them, and two answers composed of all of them: the underspend analysis of a',
    'year and the overview of a country. Money is a decimal string with its currency; unknown is `null`, never zero; what is rough,',
    'derived or invented says so. Names are English, after the standards of the field (IATI, OECD-DAC).',
    '',
    '**Begin** with an access token of the issuer that the platform is connected to, in `Authorization: Bearer …`: each operation names',
    'the one scope that it takes. Read `GET /underspend-analyses/{year}` for what is underspent, where and why, and',
    '`GET /country-overviews/{country}` for what is known of a country; the lists show what the figures are made of.',
    '',
    '**Refusals** are `application/problem+json` with a stable `type`, and `retryable` says whether the same request may be answered',
    'otherwise. A method that an address does not take is refused with 405 (`method-not-allowed`); `Allow` names those it takes. The',
    'description of an operation lists the refusals of its own rules, and each response those that any such operation may give; `default`',
    'has those of HTTP itself. For programs both have `x-problem-types`, whose codes follow `urn:nld:imd:problem:` in a `type`. Handle the',
    '`type`, never the text.',
    '',
    '**Limits** stand in every answer: `RateLimit-Limit` requests a minute, of which `RateLimit-Remaining` are left until the minute ends',
    'in `RateLimit-Reset` seconds.',
    '',
    '**Writes** are safe to retry: send one `Idempotency-Key` of your choice per booking. A change names the state it was made for with',
    '`If-Match`. The `Consistency-Token` of a write, sent with a later read, makes that read see it.',
    '',
    '**Lists** come in pages: ask with `cursor=<next>` until `next` is `null`; `fields=id,amount` asks for some fields only.',
    '',
    '**Clients** can be generated from this description. Ignore fields and values that you do not know: more may be added.',
  ].join('\n'),
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  // The design rules want a contact in the document. The gateway puts its organisation's own here (IMD_CONTACT_*), and
  // leaves it out where none is configured.
  contact: { name: 'Who runs this platform', url: 'https://platform.example/contact', email: 'api@platform.example' },
};

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
