import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { ModulesContainer } from '@nestjs/core';
import type { TestService } from './test-service';

export interface Route {
  readonly method: string;
  /** The controller declares the path: `/v1/budgets/:year`. */
  readonly path: string;
  readonly takesQuery: boolean;
}

/** A test needs every route of a service to show that it leaves none out. */
export function routesOf({ app }: TestService): Route[] {
  return [...app.get(ModulesContainer).values()]
    .flatMap(({ controllers }) => [...controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOfController(metatype) : []));
}

// Nest has classes of any kind as functions.
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
function routesOfController(controller: Function): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (!handler || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const parts = [controller, handler].map((part) => Reflect.getMetadata(PATH_METADATA, part) as string);
    return [
      {
        method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod],
        takesQuery: takesQuery(controller, name),
        path: `/${parts.filter((part) => part !== '/').join('/')}`,
      },
    ];
  });
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
function takesQuery(controller: Function, method: string): boolean {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as object;
  return Object.keys(args).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
