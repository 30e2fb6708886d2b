import 'reflect-metadata';
import { BOOKING, type OperationDescription } from '@imd/service';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';

export type RequestClass = new () => object;

/** A controller declares one route of a service in this way. */
export interface DescribedRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch';
  /** It is written as `/v1/budgets/{year}`. */
  readonly path: string;
  /** Controller and method are named when something is missing. */
  readonly place: string;
  readonly operation: OperationDescription;
  readonly parameters: RequestClass | null;
  readonly query: RequestClass | null;
  readonly body: RequestClass | null;
  /** The operation needs an idempotency key. */
  readonly books: boolean;
}

export function describedRoutes(module: Type): DescribedRoute[] {
  return routesOfModule(module).filter((route): route is DescribedRoute => route.operation !== undefined);
}

/** These controllers and methods say nothing of themselves: callers cannot know of them. */
export function silentRoutes(module: Type): string[] {
  return routesOfModule(module).flatMap(({ operation, path, place }) =>
    operation || !path.startsWith('/v1/') ? [] : [place],
  );
}

function routesOfModule(module: Type): Route[] {
  return controllersOf(module).flatMap(routesOf);
}

function controllersOf(module: Type): Type[] {
  return (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) ?? []) as Type[];
}

type Route = Omit<DescribedRoute, 'operation'> & { readonly operation: OperationDescription | undefined };

function routesOf(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (!handler || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const path = pathOf(controller, handler);
    const config = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) as
      { operation?: OperationDescription } | undefined;
    return [
      {
        method: methodOf(handler),
        path,
        place: `${controller.name}.${name}`,
        operation: config?.operation,
        parameters: argument(controller, name, RouteParamtypes.PARAM),
        query: argument(controller, name, RouteParamtypes.QUERY),
        // A file is no object of a class.
        body: config?.operation?.takes ? null : argument(controller, name, RouteParamtypes.BODY),
        books: Reflect.getMetadata(BOOKING, handler) === true,
      },
    ];
  });
}

function pathOf(controller: Type, handler: object): string {
  const parts = [
    Reflect.getMetadata(PATH_METADATA, controller),
    Reflect.getMetadata(PATH_METADATA, handler),
  ] as string[];
  const path = parts.filter((part) => part !== '/').join('/');
  return `/${path.replace(/:(\w+)/g, '{$1}')}`;
}

function methodOf(handler: object): Route['method'] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  return RequestMethod[method].toLowerCase() as Route['method'];
}

/** The compiler left the class of a parameter of the controller's method behind for Nest. */
function argument(controller: Type, name: string, kind: RouteParamtypes): RequestClass | null {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { index: number }>;
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) as RequestClass[];
  const key = Object.keys(args).find((each) => each.startsWith(`${kind}:`));
  const index = key === undefined ? undefined : args[key]?.index;
  return index === undefined ? null : (types[index] ?? null);
}
