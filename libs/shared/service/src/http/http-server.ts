import { isUtf8 } from 'node:buffer';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TlsOptions } from 'node:tls';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { traceRequests } from '../logging/tracing';
import { allowedOrigin, allowOrigins } from './cors';
import { addStandardHeaders, standardHeaders } from './headers';
import {
  bodyMissing,
  bodyNotUtf8,
  expectationFailed,
  headersTooLarge,
  methodNotAllowed,
  requestMalformed,
  requestTooSlow,
  serverBusy,
  targetMalformed,
  targetTooLong,
  type HttpRefused,
} from './http-refusals';
import { parseJsonBody } from './json-body';
import { answerByMethod } from './methods';
import { CSV_MEDIA_TYPE, PROBLEM_MEDIA_TYPE } from './problem';
import { problemOfHttp, sendRefusal } from './problem.filter';
import { checkRequests } from './request-checks';
import { readFormats } from '../export/export-format';

/** A body is a command of at most a few thousand fields. */
const BODY_LIMIT_BYTES = 1_048_576;
/** All headers of a request fit in this together. */
const HEADER_LIMIT_BYTES = 16_384;
/** A whole request, its body too, must arrive within this time. */
const ARRIVES_WITHIN_MS = 15_000;
/** Node looks for requests that are too slow this often; by itself it would look every half minute. */
const SLOW_CHECKED_EVERY_MS = 1_000;

export interface HttpServerOptions {
  /** The server listens with this certificate and key; null where TLS ends before us or nobody else reaches us. */
  readonly tls: TlsOptions | null;
  /** TLS ends at a proxy before us. */
  readonly behindTlsProxy: boolean;
  /** Pages of these origins may use the API, besides those of our own. */
  readonly origins: readonly string[];
  readonly arrivesWithinMs?: number;
}

/** The rules hold for every route that is registered afterwards, and for requests that reach no route. */
export function createHttpServer({
  tls,
  behindTlsProxy,
  origins,
  arrivesWithinMs = ARRIVES_WITHIN_MS,
}: HttpServerOptions): FastifyAdapter {
  const headers = standardHeaders(tls !== null || behindTlsProxy);
  const server = {
    maxHeaderSize: HEADER_LIMIT_BYTES,
    headersTimeout: arrivesWithinMs,
    connectionsCheckingInterval: Math.min(SLOW_CHECKED_EVERY_MS, arrivesWithinMs),
    // Node would refuse a request without the header by itself and without a problem; the checks refuse it with one.
    requireHostHeader: false,
  };
  const options = {
    ...(tls ? { https: { ...server, ...tls } } : { http: server }),
    bodyLimit: BODY_LIMIT_BYTES,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    requestTimeout: arrivesWithinMs,
    // Requests that arrive on open connections during a stop are carried out; the store closes last.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // These errors come before any hook has run.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers({ ...headers, 'access-control-allow-origin': allowedOrigin(request, origins), vary: 'Origin' });
      const malformed = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? targetTooLong() : targetMalformed();
      const refused = fastify.admission?.judge(request) ?? malformed;
      reply.status(refused.status);
      fastify.admission?.describe(request, reply);
      sendRefusal(reply, refused);
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Duplex) =>
      refuseOnSocket(socket, brokenBy(error), headers),
  };
  // The types of the adapter follow the kind of server, which is known at run time only.
  const adapter = new FastifyAdapter(options as object);
  const fastify = adapter.getInstance<FastifyInstance>();
  refuseWhatNodeAnswers(fastify, headers);
  addStandardHeaders(fastify, headers);
  traceRequests(fastify);
  fastify.decorateRequest('route', null);
  admitRequests(fastify);
  allowOrigins(fastify, origins);
  refuseUnadmitted(fastify);
  checkRequests(fastify);
  readFormats(fastify);
  answerByMethod(fastify);
  acceptBodies(fastify);
  return adapter;
}

/** A service that limits its callers sees each request first, and each answer last. */
export interface Admission {
  /** @returns the refusal of a request that is not let in */
  judge(request: FastifyRequest): HttpRefused | null;
  /** The headers of an answer tell the limit that its request counted for. */
  describe(request: FastifyRequest, reply: FastifyReply): void;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** A service that counts its callers sets this once it knows its configuration. */
    admission: Admission | null;
  }
  interface FastifyRequest {
    unadmitted: HttpRefused | null;
  }
}

/**
 * The server answers at most as many requests at once as it has connections. A client that sends requests without
 * waiting for answers has many of them on one connection, so the bound on connections alone would bound nothing.
 */
function admitRequests(fastify: FastifyInstance): void {
  fastify.decorate('admission', null);
  fastify.decorateRequest('unadmitted', null);
  let answering = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    answering += 1;
    reply.raw.once('close', () => (answering -= 1));
    const isFull = answering > fastify.server.maxConnections;
    // A refused probe would end a service that is merely busy.
    request.unadmitted =
      fastify.admission?.judge(request) ?? (isFull && !request.url.startsWith('/health/') ? serverBusy() : null);
    done();
  });
}

/** The answer has its CORS headers by now, so that a page of an allowed origin can read why it is refused. */
function refuseUnadmitted(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.unadmitted) sendRefusal(reply, request.unadmitted);
    else done();
  });
}

/** The checks of a request have refused by now a body of another type than its operation takes. */
function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>(CSV_MEDIA_TYPE, { parseAs: 'buffer' }, (_request, bytes, done) => {
    if (bytes.length === 0) done(bodyMissing());
    else if (isUtf8(bytes)) done(null, bytes.toString('utf8'));
    else done(bodyNotUtf8());
  });
  fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    try {
      done(null, parseJsonBody(bytes));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** @returns why Node could not read a request; null when the client is gone */
function brokenBy({ code }: NodeJS.ErrnoException): HttpRefused | null {
  if (code === 'ECONNRESET') return null;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestTooSlow();
  return code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge() : requestMalformed();
}

/** Node would answer two cases by itself and without our headers: an expectation, and a tunnel. */
function refuseWhatNodeAnswers({ server }: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = written(expectationFailed());
    response.writeHead(status, { ...headers, 'content-type': PROBLEM_MEDIA_TYPE, connection: 'close' }).end(body);
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    refuseOnSocket(socket, methodNotAllowed(), { ...headers, allow: '' }),
  );
}

/** There is no request to answer, so the answer is written by hand, and the connection ends. */
function refuseOnSocket(socket: Duplex, refused: HttpRefused | null, headers: Readonly<Record<string, string>>): void {
  if (!refused || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } = written(refused);
  const lines = Object.entries({
    ...headers,
    'content-type': PROBLEM_MEDIA_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

function written(refused: HttpRefused): { status: number; body: string } {
  return { status: refused.status, body: JSON.stringify(problemOfHttp(refused)) };
}
