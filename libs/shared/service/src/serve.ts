import 'reflect-metadata';
import type { Clock } from '@imd/kernel';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { listenVariables } from './config/listen-variables';
import { ConfigurationError } from './config/configuration-error';
import { ServiceConfig } from './config/service-config';
import { withoutSecrets } from './config/without-secrets';
import { authenticateCallers } from './auth/authenticate';
import { IssuerKeys } from './auth/issuer-keys';
import { TokenVerifier } from './auth/token-verifier';
import { writeAnswers } from './commands/write-answers';
import { createHttpServer } from './http/http-server';
import { serverTls } from './http/tls';
import { logRequests } from './logging/log-requests';
import { nestLogger } from './logging/logger';
import { Metrics } from './metrics/metrics';
import { PlatformSettings } from './platform-settings';
import { Readiness } from './readiness';
import { Runtime } from './runtime';
import { isMaintenance, maintain, MAINTENANCE, NotMaintained } from './maintain';
import { isStoreMaintenance, maintainStore, STORE_MAINTENANCE } from './maintain-store';
import { CLOCK, LOGGER } from './tokens';

/** Lets a service register routes of its own on the HTTP server before Nest's; the gateway forwards that way. */
export type HttpSetup = (fastify: FastifyInstance, app: NestFastifyApplication) => Promise<void> | void;

/** Starts a service: HTTP first, then stores, topics, relay and consumers as database and broker come up. */
export async function startService(module: Type, setup?: HttpSetup): Promise<NestFastifyApplication> {
  const variables = listenVariables(process.env);
  const tls = serverTls(variables);
  const adapter = createHttpServer({
    tls,
    behindTlsProxy: variables.IMD_TLS_PROXY === 'yes',
    origins: variables.IMD_CORS_ORIGINS.split(',').filter(Boolean),
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    // Nest would print the stack of a configuration that is not valid; whoever starts the service names what is wrong.
    logger: false,
    abortOnError: false,
    bodyParser: false,
    // The server has what it needs; this makes Nest name its own address right.
    ...(tls ? { httpsOptions: {} } : {}),
  });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(nestLogger(logger));
  writeAnswers(fastify, { clock: app.get<Clock>(CLOCK), logger });
  app.get(Metrics).observe(fastify);
  const config = app.get(ServiceConfig);
  logRequests(fastify, logger, { readsPerSecond: config.IMD_LOG_READS_PER_SECOND });
  authenticateCallers(fastify, app.get(TokenVerifier));
  app.get(IssuerKeys).start();
  await setup?.(fastify, app);
  const runtime = app.get(Runtime);
  const { readModels } = app.get(PlatformSettings);
  for (const model of readModels) app.connectMicroservice({ strategy: runtime.consumerOf(model) });
  fastify.server.maxConnections = config.IMD_MAX_CONNECTIONS;
  await app.listen(config.IMD_HTTP_PORT, config.IMD_HTTP_HOST);
  logger.info({ address: await app.getUrl(), config: withoutSecrets(config) }, 'listening');
  void runtime.start().then(() => (app.get(Readiness).isStarted ? app.startAllMicroservices() : undefined));
  return app;
}

/**
 * A service as a process: ends in order on SIGTERM and SIGINT, and names what is wrong with its configuration. With a
 * maintenance argument it does that instead of serving.
 */
export async function serve(module: Type, setup?: HttpSetup): Promise<void> {
  const [what, ...rest] = process.argv.slice(2);
  try {
    if (isMaintenance(what)) {
      await maintain(module, what, rest);
      process.exit();
    }
    if (isStoreMaintenance(what)) {
      await maintainStore(module, what, rest);
      process.exit();
    }
    if (what !== undefined) {
      const known = [...MAINTENANCE, ...STORE_MAINTENANCE].join(', ');
      throw new NotMaintained(`There is no ${what}; a service takes ${known}.`);
    }
    const app = await startService(module, setup);
    const stop = () => {
      // A part that hangs must not keep the process for ever.
      setTimeout(() => process.exit(1), 8_000).unref();
      void app.close().then(() => process.exit());
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    console.error(saidOf(error));
    process.exit(1);
  }
}

/** A person who set a variable or asked for maintenance needs no stack to see what is wrong. */
function saidOf(error: unknown): unknown {
  if (error instanceof ConfigurationError) return `The configuration is not valid:\n${error.message}`;
  return error instanceof NotMaintained ? error.message : error;
}
