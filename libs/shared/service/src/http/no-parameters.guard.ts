import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import { InputInvalid, unknownParameter } from './input-problem';

/**
 * The guard refuses query parameters where an operation takes none; where it takes some, the pipe compares them with
 * its class.
 */
@Injectable()
export class NoParametersGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    const { query } = host.switchToHttp().getRequest<FastifyRequest>();
    const given = Object.keys(query as object);
    if (given.length > 0 && !takesParameters(host)) throw new InputInvalid(given.map(unknownParameter));
    return true;
  }
}

/** Nest keeps the parameters of a handler under `<kind>:<index>`. */
function takesParameters(host: ExecutionContext): boolean {
  const taken = Reflect.getMetadata(ROUTE_ARGS_METADATA, host.getClass(), host.getHandler().name) as object | undefined;
  return Object.keys(taken ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
