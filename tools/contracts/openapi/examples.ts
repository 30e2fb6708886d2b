import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile, Operation } from '../../load/dataset';
import { REPOSITORY } from '../../start/repository';
import type { DescribedRoute } from './operations';

const DATASET = join(REPOSITORY, 'data', 'progress-report-2010');

let operations: readonly Operation[] | null = null;

/**
 * The example is the shortest body of the 2010 report that was sent to the operation, otherwise the one it brings
 * itself.
 */
export function bodyExample({ method, path, operation, place }: DescribedRoute): { readonly example: object } {
  operations ??= readOperations();
  const matching = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const bodies = operations
    .filter((each) => each.method.toLowerCase() === method && matching.test(each.path))
    .map(({ body }) => firstHand(body));
  const sizes = new Map(bodies.map((body) => [body, JSON.stringify(body).length]));
  const [shortest] = [...sizes].sort(([, a], [, b]) => a - b)[0] ?? [operation.example];
  if (!shortest) throw new Error(`${place} needs an example: the 2010 report has none`);
  return { example: shortest };
}

/** A caller books what it knows itself: without the place in the report, and without the fields that are null there. */
function firstHand(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([field, value]) => field !== 'provenance' && value !== null));
}

function readOperations(): Operation[] {
  return readdirSync(DATASET)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => (JSON.parse(readFileSync(join(DATASET, name), 'utf8')) as DataFile).operations);
}
