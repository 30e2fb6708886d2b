/** A place in an answer that does not hold what the events tell. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly answered: unknown;
}

export interface Comparison {
  readonly cells: number;
  readonly differences: readonly Difference[];
}

/** Rows are known by one of these, in whatever order they come. */
const KEYS = ['id', 'code', 'country', 'year', 'purpose', 'region', 'priority'];

/** Every cell that is expected is compared; what an answer shows beside them is not told of here. */
export function compare(path: string, expected: unknown, answered: unknown): Comparison {
  if (Array.isArray(expected)) return compareRows(path, expected, answered);
  if (typeof expected !== 'object' || expected === null)
    return { cells: 1, differences: expected === answered ? [] : [{ path, expected, answered }] };
  if (typeof answered !== 'object' || answered === null)
    return { cells: 1, differences: [{ path, expected, answered }] };
  return together(
    Object.entries(expected).map(([name, cell]) =>
      compare(`${path}.${name}`, cell, (answered as Record<string, unknown>)[name]),
    ),
  );
}

export function together(comparisons: readonly Comparison[]): Comparison {
  return {
    cells: comparisons.reduce((total, { cells }) => total + cells, 0),
    differences: comparisons.flatMap(({ differences }) => differences),
  };
}

function compareRows(path: string, expected: readonly unknown[], answered: unknown): Comparison {
  if (!Array.isArray(answered)) return { cells: 1, differences: [{ path, expected, answered }] };
  const rows = (answered as readonly unknown[]).map((row) => [keyOf(row), row] as const);
  const byKey = new Map(rows);
  const keys = new Set(expected.map(keyOf));
  const unexpected = rows.filter(([key]) => !keys.has(key));
  const twice = rows.filter(([key], index) => rows.findIndex(([other]) => other === key) !== index);
  return together([
    ...expected.map((row) => compare(`${path}[${keyOf(row)}]`, row, byKey.get(keyOf(row)))),
    ...[...unexpected, ...twice].map(([key, row]) => ({
      cells: 1,
      differences: [{ path: `${path}[${key}]`, expected: undefined, answered: row }],
    })),
  ]);
}

export function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row);
  const fields = row as Record<string, unknown>;
  const name = KEYS.find((key) => key in fields);
  if (name === undefined) throw new Error(`A row without one of ${KEYS.join(', ')}: ${JSON.stringify(row)}`);
  // What is to be explained has a code for each kind of gap.
  return name === 'code' && 'kind' in fields
    ? `${String(fields['kind'])} ${String(fields[name])}`
    : String(fields[name]);
}
