import { invalid } from '@imd/kernel';
import { parseToken, type ConsistencyToken } from '@imd/messaging';
import {
  createParamDecorator,
  SetMetadata,
  UseGuards,
  applyDecorators,
  Injectable,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf, type Caller } from '../auth/caller';
import { traceparentOf } from '../logging/tracing';
import { commandNameOf, operationOf } from '../description/operation';
import { condition } from './entity-tag';

/** The context says how a command was asked for: by whom, where, with which body and under which conditions. */
export interface CommandContext extends Caller {
  /** An idempotency key belongs to the operation of this name. */
  readonly operation: string;
  readonly path: string;
  /** The body is the parsed JSON, before defaults are filled in. */
  readonly body: unknown;
  readonly idempotencyKey: string | null;
  readonly ifMatch: string | null;
  readonly ifNoneMatch: string | null;
  readonly token: ConsistencyToken;
  readonly traceparent: string | null;
}

export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

export const idempotencyKeyMalformed = invalid(
  'idempotency-key-malformed',
  'An idempotency key is 1 to 200 visible ASCII characters',
  () => ({ field: 'Idempotency-Key' }),
);

export const idempotencyKeyMissing = invalid(
  'idempotency-key-missing',
  'An operation that books needs an Idempotency-Key, so that it can be retried safely',
  () => ({ field: 'Idempotency-Key' }),
);

export const headerRepeated = invalid('header-repeated', 'This header is given at most once', (name: string) => ({
  field: name,
}));

function commandContextOf(request: FastifyRequest): CommandContext {
  const idempotencyKey = header(request, 'idempotency-key');
  if (idempotencyKey !== null && !IDEMPOTENCY_KEY.test(idempotencyKey)) {
    throw idempotencyKeyMalformed();
  }
  return {
    ...callerOf(request),
    operation: commandNameOf(operationOf(request)),
    path: request.url.split('?', 1)[0] ?? request.url,
    body: request.body,
    idempotencyKey,
    ifMatch: condition(header(request, 'if-match'), 'If-Match'),
    ifNoneMatch: condition(header(request, 'if-none-match'), 'If-None-Match'),
    token: parseToken(header(request, 'consistency-token') ?? undefined),
    traceparent: traceparentOf(request),
  };
}

function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  if (Array.isArray(value)) throw headerRepeated(name);
  return value ?? null;
}

/** A parameter of a controller method takes the command context. */
export const Context = createParamDecorator((_: unknown, host: ExecutionContext): CommandContext =>
  commandContextOf(host.switchToHttp().getRequest<FastifyRequest>()),
);

@Injectable()
class IdempotencyKeyGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (request.headers['idempotency-key'] === undefined) {
      throw idempotencyKeyMissing();
    }
    return true;
  }
}

export const BOOKING = 'imd:booking';

/** An operation that books needs an idempotency key. */
export const Booking = () => applyDecorators(SetMetadata(BOOKING, true), UseGuards(IdempotencyKeyGuard));
