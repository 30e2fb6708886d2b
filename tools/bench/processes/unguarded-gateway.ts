import 'reflect-metadata';
import { systemClock } from '@imd/kernel';
import { LOGGER, PlatformSettings, Runtime, SCOPES, type Caller, type Scope } from '@imd/service';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { KeptAnswers } from '../../../apps/gateway/src/answers/kept-answers';
import { sendKeptAnswers } from '../../../apps/gateway/src/answers/send-kept-answers';
import { AppModule } from '../../../apps/gateway/src/app.module';
import { GatewayConfig } from '../../../apps/gateway/src/config';
import { describeApi } from '../../../apps/gateway/src/description/describe-api';
import { forwardToOwners } from '../../../apps/gateway/src/forward/forward';
import { writeAnswers } from '../../../libs/shared/service/src/commands/write-answers';
import { answerByMethod } from '../../../libs/shared/service/src/http/methods';
import { checkRequests } from '../../../libs/shared/service/src/http/request-checks';
import { logRequests } from '../../../libs/shared/service/src/logging/log-requests';
import { nestLogger } from '../../../libs/shared/service/src/logging/logger';
import { traceRequests } from '../../../libs/shared/service/src/logging/tracing';
import { Metrics } from '../../../libs/shared/service/src/metrics/metrics';

/** The caller sees everything, as the loader's token does, so that both gateways answer the same. */
const EVERYONE: Caller = { client: 'bench', actor: 'bench', scopes: new Set(Object.keys(SCOPES) as Scope[]) };

/**
 * The gateway is put together from its own parts as `startService` and its `httpSetup` do, without those that
 * authenticate callers, limit them, weigh origins and write the headers of every response. It is another instance
 * otherwise: it consumes its share of the partitions.
 */
async function serveUnguarded(): Promise<void> {
  const adapter = new FastifyAdapter({ exposeHeadRoutes: false });
  const fastify = adapter.getInstance<FastifyInstance>();
  traceRequests(fastify);
  checkRequests(fastify);
  answerByMethod(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    bufferLogs: true,
    bodyParser: false,
  });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(nestLogger(logger));
  writeAnswers(fastify, { clock: systemClock, logger });
  app.get(Metrics).observe(fastify);
  const config = app.get(GatewayConfig);
  logRequests(fastify, logger, { readsPerSecond: config.IMD_LOG_READS_PER_SECOND });
  admitEveryone(fastify);
  sendKeptAnswers(fastify, app.get(KeptAnswers));
  describeApi(fastify, config);
  forwardToOwners(fastify, config, logger);
  const runtime = app.get(Runtime);
  const { readModels } = app.get(PlatformSettings);
  for (const model of readModels) app.connectMicroservice({ strategy: runtime.consumerOf(model) });
  await app.listen(config.IMD_HTTP_PORT, config.IMD_HTTP_HOST);
  await runtime.start();
  await app.startAllMicroservices();
  process.once('SIGTERM', () => void app.close().then(() => process.exit()));
}

function admitEveryone(fastify: FastifyInstance): void {
  fastify.decorateRequest('caller', null);
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.caller = EVERYONE;
    done();
  });
}

serveUnguarded().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
