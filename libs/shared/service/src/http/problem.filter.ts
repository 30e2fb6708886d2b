import { DomainError } from '@imd/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { problem, PROBLEM_MEDIA_TYPE, problemOf, type Problem } from './problem';

/** Seconds after which a caller may ask again. */
const RETRY_AFTER_SECONDS = 2;

/** What a refusal is called that comes from the HTTP server and not from a rule. */
const CODES = new Map([
  [400, 'request-malformed'],
  [404, 'resource-unknown'],
  [405, 'method-not-allowed'],
  [413, 'body-too-large'],
  [415, 'media-type-not-supported'],
]);

/** Every error as a problem; what nobody foresaw is logged and answered without its internals. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(reply, this.problemFor(error));
  }

  private problemFor(error: unknown): Problem {
    if (error instanceof DomainError) return problemOf(error);
    if (error instanceof HttpException) return httpProblem(error.getStatus(), error.message);
    if (
      error instanceof Error &&
      'statusCode' in error &&
      typeof error.statusCode === 'number' &&
      error.statusCode < 500
    ) {
      return httpProblem(error.statusCode, error.message);
    }
    this.logger.error({ err: error }, 'a request failed unexpectedly');
    return problem('internal-error', 500, 'The service failed; the failure is recorded');
  }
}

export function httpProblem(status: number, detail: string): Problem {
  return problem(CODES.get(status) ?? `http-${status}`, status, detail);
}

export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  if (body.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply.status(body.status).header('content-type', PROBLEM_MEDIA_TYPE).send(JSON.stringify(body));
}
