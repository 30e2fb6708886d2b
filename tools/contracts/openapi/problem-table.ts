import { knownHttpProblem, methodNotAllowed, problemType, type KnownProblem } from '@imd/service';
import { describedRoutes } from './operations';
import { problemsOf } from './problems';
import { SERVICES } from './services';

/** The table tells those who handle problems every one that the API may answer with. */
export function problemTable(): string {
  const rows = new Map<string, { readonly known: KnownProblem; readonly operations: string[] }>();
  for (const route of SERVICES.flatMap(({ module }) => describedRoutes(module))) {
    for (const known of problemsOf(route)) {
      const row = rows.get(known.code) ?? { known, operations: [] };
      row.operations.push(route.operation.id);
      rows.set(known.code, row);
    }
  }
  // No described operation is asked with a method that its address does not take.
  rows.set(methodNotAllowed.code, { known: knownHttpProblem(methodNotAllowed), operations: [] });
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return [
    '# Problem types',
    '',
    'Written by `npm run contracts`; a test fails when it no longer fits the code.',
    '',
    `A refusal is answered as \`application/problem+json\` (RFC 9457). Its \`type\` is \`${problemType('<code>')}\` and never changes; \`detail\``,
    'says the rule, further members give the facts of the case, and `field` or `errors` say where in the input it is. `retryable` says',
    'whether the same request, sent again unchanged, may be answered otherwise.',
    '',
    '| Code | Status | Retryable | Rule | Operations |',
    '| --- | --- | --- | --- | --- |',
    ...sorted.map(
      ({ known, operations }) =>
        `| \`${known.code}\` | ${known.status} | ${known.retryable ? 'yes' : 'no'} | ${known.meaning.replaceAll('|', '\\|')} | ${operationsOf(operations)} |`,
    ),
    '',
  ].join('\n');
}

const MANY = 12;

const operationsOf = (ids: readonly string[]) =>
  ids.length === 0
    ? 'any address'
    : ids.length > MANY
      ? `${ids.length} operations`
      : ids.map((id) => `\`${id}\``).join(', ');
