import { problemType, type KnownProblem } from '@imd/service';
import { describedRoutes } from './operations';
import { problemsOf } from './problems';
import { SERVICES } from './services';

/** Every problem that the API may answer with, for who handles them. */
export function problemTable(): string {
  const rows = new Map<string, { readonly known: KnownProblem; readonly operations: string[] }>();
  for (const route of SERVICES.flatMap(({ module }) => describedRoutes(module))) {
    for (const known of problemsOf(route)) {
      const key = `${known.code} ${known.status} ${known.meaning}`;
      const row = rows.get(key) ?? { known, operations: [] };
      row.operations.push(route.operation.id);
      rows.set(key, row);
    }
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return [
    '# Problem types',
    '',
    'Written by `npm run contracts`; a test fails when it no longer fits the code.',
    '',
    `A refusal is answered as \`application/problem+json\` (RFC 9457). Its \`type\` is \`${problemType('<code>')}\` and never changes; \`detail\``,
    'says the rule, further members give the facts of the case, and `field` or `errors` say where in the input it is.',
    '',
    '| Code | Status | Rule | Operations |',
    '| --- | --- | --- | --- |',
    ...sorted.map(
      ({ known, operations }) =>
        `| \`${known.code}\` | ${known.status} | ${known.meaning.replaceAll('|', '\\|')} | ${operationsOf(operations)} |`,
    ),
    '',
  ].join('\n');
}

const MANY = 12;

const operationsOf = (ids: readonly string[]) =>
  ids.length > MANY ? `${ids.length} operations` : ids.map((id) => `\`${id}\``).join(', ');
