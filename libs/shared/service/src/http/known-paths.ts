import type { FastifyInstance } from 'fastify';

/** Which methods every path of a server takes; tells an address that does not exist from a method that does not. */
export class KnownPaths {
  private readonly methods = new Map<string, Set<string>>();

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      const known = this.methods.get(url) ?? new Set();
      for (const name of [method].flat()) known.add(name);
      this.methods.set(url, known);
    });
  }

  /** In the order of their names, with OPTIONS; empty for a path that is not known. */
  methodsOf(path: string): string[] {
    const fitting = [...this.methods].filter(([pattern]) => fits(pattern, path)).flatMap(([, methods]) => [...methods]);
    return fitting.length === 0 ? [] : [...new Set([...fitting, 'OPTIONS'])].sort();
  }
}

/** Patterns as controllers write them: `:name` for one segment, `*` for the rest. */
function fits(pattern: string, path: string): boolean {
  const expected = pattern.split('/');
  const given = path.split('/');
  const open = expected.at(-1) === '*';
  if (open ? given.length < expected.length : given.length !== expected.length) return false;
  return expected.every((segment, index) => {
    const value = given[index] ?? '';
    return segment === '*' || (segment.startsWith(':') ? value !== '' : segment === value);
  });
}
