import type { FastifyInstance, FastifyRequest } from 'fastify';
import { methodNotAllowed, resourceNotFound } from './http-refusals';
import { sendRefusal } from './problem.filter';

interface KnownPath {
  readonly segments: readonly string[];
  readonly methods: Set<string>;
}

/** RFC 9110, section 9.2.1: these change nothing, and take no body here. */
export const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every method has one answer for each kind of path, to every caller, at the gateway as at the service behind:
 *
 * | Method        | Path that is read                              | Path that is only written   | No such path |
 * | ------------- | ---------------------------------------------- | --------------------------- | ------------ |
 * | GET           | 200, or 304 where If-None-Match names the ETag | 405 with Allow              | 404          |
 * | HEAD          | as GET, to the last header, without the body   | 405 with Allow              | 404          |
 * | OPTIONS       | 204 with Allow                                 | 204 with Allow              | 404          |
 * | that it takes | the answer of the operation                    | the answer of the operation | 404         |
 * | any other     | 405 with Allow                                 | 405 with Allow              | 404          |
 *
 * `Allow` names the methods that this path takes, and OPTIONS. The description lists all of them and is open, so only
 * the first and the fourth row ask for a token.
 */
export function answerByMethod(fastify: FastifyInstance): void {
  const paths = new Map<string, KnownPath>();
  fastify.addHook('onRoute', function (route) {
    const methods = [route.method].flat();
    const known = paths.get(route.url) ?? { segments: route.url.split('/'), methods: new Set() };
    paths.set(route.url, known);
    for (const name of methods) known.methods.add(name);
    // Node leaves out the body of an answer to HEAD by itself; Fastify's own HEAD routes fail at an answer that has
    // none.
    if (methods.includes('GET')) this.route({ ...route, method: 'HEAD', url: route.routePath });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request);
    // A redirect would give one thing two addresses (NL API Design Rules, /core/no-trailing-slash).
    if (path.length > 1 && path.endsWith('/')) {
      sendRefusal(reply, resourceNotFound());
      return;
    }
    if (!request.is404) {
      done();
      return;
    }
    const allowed = methodsOf(path, paths.values());
    if (allowed.length > 0) reply.header('allow', allowed.join(', '));
    if (allowed.length === 0) sendRefusal(reply, resourceNotFound());
    else if (request.method === 'OPTIONS') reply.status(204).send();
    else sendRefusal(reply, methodNotAllowed());
  });
}

export function pathOf({ url }: FastifyRequest): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** The methods come in the order of their names, with OPTIONS; an unknown path has none. */
function methodsOf(path: string, known: Iterable<KnownPath>): string[] {
  const given = path.split('/');
  const fitting = [...known].filter(({ segments }) => fits(segments, given)).flatMap(({ methods }) => [...methods]);
  return fitting.length === 0 ? [] : [...new Set([...fitting, 'OPTIONS'])].sort();
}

/** Controllers write patterns with `:name` for one segment and `*` for the rest. */
function fits(expected: readonly string[], given: readonly string[]): boolean {
  const open = expected.at(-1) === '*';
  if (open ? given.length < expected.length : given.length !== expected.length) return false;
  return expected.every((segment, index) => {
    const value = given[index] ?? '';
    return segment === '*' || (segment.startsWith(':') ? value !== '' : segment === value);
  });
}
