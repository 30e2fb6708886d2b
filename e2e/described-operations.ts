import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from '@imd/service';
import { REPOSITORY } from '../tools/start/repository';

export interface DescribedOperation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** The parameters of the path have values that nothing is known of. */
  readonly path: string;
  readonly scope: Scope;
  /** The media type of the body that it takes. */
  readonly takes: string;
}

interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content: object };
  readonly security: readonly { readonly bearer: readonly [Scope] }[];
}

const VALUES: Readonly<Record<string, string>> = {
  year: '2031',
  country: 'NZ',
  estimatedOn: '2031-06-30',
  figure: 'spent',
  number: '1',
  revision: '1',
};

/** A stranger reads every operation of the description this way. */
export function describedOperations(): DescribedOperation[] {
  const { paths } = JSON.parse(readFileSync(join(REPOSITORY, 'contracts', 'openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, Described>>;
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId, security, requestBody }]) => ({
      id: operationId,
      method: method.toUpperCase() as DescribedOperation['method'],
      path: `/v1${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? 'none-such')}`,
      scope: security[0]?.bearer[0] as Scope,
      takes: Object.keys(requestBody?.content ?? {})[0] ?? 'application/json',
    })),
  );
}
