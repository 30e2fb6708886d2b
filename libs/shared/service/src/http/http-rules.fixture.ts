import { connect } from 'node:net';
import { systemClock } from '@imd/kernel';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { writeAnswers } from '../commands/write-answers';
import { LOGGER } from '../tokens';
import { HTTP_RULES } from './http-rules';
import { createHttpServer, type HttpServerOptions } from './http-server';

export interface SmallService {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** The small service has controllers and no store, on the server and under the rules of every service. */
export async function startSmallService(
  controllers: Type[],
  { maxConnections, ...options }: Partial<HttpServerOptions> & { readonly maxConnections?: number } = {},
): Promise<SmallService> {
  const logger = pino({ level: 'silent' });
  @Module({
    controllers,
    providers: [{ provide: LOGGER, useValue: logger }, ...HTTP_RULES],
  })
  class SmallModule {}

  const adapter = createHttpServer({ tls: null, behindTlsProxy: false, origins: [], ...options });
  const fastify = adapter.getInstance<FastifyInstance>();
  if (maxConnections !== undefined) fastify.server.maxConnections = maxConnections;
  writeAnswers(fastify, { clock: systemClock, logger });
  const app = await NestFactory.create<NestFastifyApplication>(SmallModule, adapter, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
    ...(options.tls ? { httpsOptions: {} } : {}),
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return { url, port: Number(new URL(url).port), stop: () => app.close() };
}

/** No client library would send such bytes. The answer is everything until the server ends the connection. */
export function sendRaw(port: number, ...parts: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    socket.setTimeout(4_000, () => socket.destroy(new Error(`no end; so far: ${answer}`)));
    socket.on('data', (bytes) => (answer += bytes.toString('latin1')));
    socket.on('end', () => socket.end());
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
