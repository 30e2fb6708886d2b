import { AppModule as BudgetModule } from '../../../apps/budget/src/app.module';
import { AppModule as GatewayModule } from '../../../apps/gateway/src/app.module';
import { AppModule as ProjectsModule } from '../../../apps/projects/src/app.module';
import { AppModule as ReturnsModule } from '../../../apps/returns/src/app.module';
import { API_VERSION, SCOPES } from '@imd/service';
import type { Type } from '@nestjs/common';
import { Components } from './components';
import { bodyExample } from './examples';
import { describedRoutes, type DescribedRoute } from './operations';
import { HEADERS, parameters, PARAMETERS } from './parameters';
import { requestSchema } from './request-schemas';
import { responses } from './responses';

type Json = Record<string, unknown>;

const SERVICES: readonly { readonly tag: string; readonly about: string; readonly module: Type }[] = [
  { tag: 'analyses', about: 'What is underspent, where and why; what is known of a country', module: GatewayModule },
  { tag: 'budget', about: 'Budget years, commitments, expenditures, eligibility lists', module: BudgetModule },
  { tag: 'projects', about: 'Projects, their partners and results, and why money was not spent', module: ProjectsModule },
  { tag: 'returns', about: 'Return schemes and statistics, reception facilities, country policies', module: ReturnsModule },
];

/** The description of the whole platform's REST API as OpenAPI 3.1, made of the four services' controllers. */
export function openApiDocument(): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const { tag, module } of SERVICES) {
    for (const route of describedRoutes(module)) {
      (paths[route.path.replace(/^\/v1/, '')] ??= {})[route.method] = operationOf(route, tag, components);
    }
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/v1' }],
    tags: SERVICES.map(({ tag, about }) => ({ name: tag, description: about })),
    paths: sorted(paths),
    components: {
      schemas: sorted(components.schemas),
      parameters: PARAMETERS,
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
    ...(operation.description === undefined ? {} : { description: operation.description }),
    security: [{ bearer: [operation.scope] }],
    parameters: parameters(route, components),
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
  };
}

const INFO = {
  title: 'International Migration and Development',
  version: API_VERSION,
  summary: 'What is underspent, where, why; and what is known of a country of origin',
  description: '',
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  contact: { name: 'International Migration and Development platform', url: '', email: '' },
};

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
