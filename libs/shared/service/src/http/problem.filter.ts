import { DomainError } from '@imd/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { challengeOf } from '../auth/challenge';
import { traceIds } from '../logging/tracing';
import { HttpRefused, internalError, refusalOfStatus } from './http-refusals';
import { problem, PROBLEM_MEDIA_TYPE, problemOf, type Problem } from './problem';

/** A caller may ask again after this many seconds. */
const RETRY_AFTER_SECONDS = 2;

/** The statuses mean precondition failed and precondition required (RFC 9110, 15.5.13; RFC 6585, 3). */
const CONDITION_STATUSES = new Set([412, 428]);

/** Every error becomes a problem; an error that nobody foresaw is logged, and answered without its internals. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getResponse<FastifyReply>(), this.problemFor(error, http.getRequest<FastifyRequest>()));
  }

  private problemFor(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof DomainError) return problemOf(error);
    if (error instanceof HttpRefused) return problemOfHttp(error);
    // The answer is in our words: those of the error may quote anything.
    const refused = refusalOfStatus(statusOfServer(error));
    if (refused && refused.status < 500) return problemOfHttp(refused);
    this.logger.error({ err: error, ...traceIds(request) }, 'a request failed unexpectedly');
    return problemOfHttp(internalError());
  }
}

/** A refusal of Nest or Fastify itself carries a status. */
function statusOfServer(error: unknown): unknown {
  return error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
}

export function problemOfHttp(refused: HttpRefused): Problem {
  return problem(refused, refused.facts);
}

/** A hook of the server refuses outside Nest, where no filter runs. */
export function sendRefusal(reply: FastifyReply, refused: DomainError | HttpRefused): FastifyReply {
  return sendProblem(reply, refused instanceof HttpRefused ? problemOfHttp(refused) : problemOf(refused));
}

export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  reply.request.problemType = body.type;
  // A caller whose condition failed, or who sent none, reads here which state it would change.
  const etag = CONDITION_STATUSES.has(body.status) ? body['etag'] : null;
  if (typeof etag === 'string') reply.header('etag', etag);
  if (body.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  const { scope } = body;
  if (body.status === 403 && typeof scope === 'string')
    reply.header('www-authenticate', challengeOf('insufficient_scope', body.detail, scope));
  return reply.status(body.status).header('content-type', PROBLEM_MEDIA_TYPE).send(JSON.stringify(body));
}
