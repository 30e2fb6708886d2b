import { MINORS, RETURN_KINDS, SEXES } from '@imd/contracts';
import { code, column, day, decimal, oneOf, PROVENANCE_COLUMNS, text, whole, type Sheet } from '@imd/service';

interface Breakdown {
  readonly by: string;
  readonly rows: readonly { readonly value: string; readonly persons: number | null }[];
}

/** The count by one thing after another stands in one cell: `sex: female=40 | male=60; minors: accompanied=12`. */
const breakdowns = column(
  'breakdowns',
  'by: value=persons | value=persons; by: …',
  {},
  (cell) =>
    cell.split(';').map((each) => {
      const [by = '', ...rows] = each.split(':');
      return { by: by.trim(), rows: rows.join(':').split('|').map(rowOf) };
    }),
  (value) =>
    ((value ?? []) as readonly Breakdown[])
      .map(({ by, rows }) => `${by}: ${rows.map((row) => `${row.value}=${row.persons ?? ''}`).join(' | ')}`)
      .join('; '),
);

function rowOf(entry: string): { readonly value: string; readonly persons: unknown } {
  const [value = '', persons = ''] = entry.split('=').map((part) => part.trim());
  return { value, persons: /^\d{1,15}$/.test(persons) ? Number(persons) : persons };
}

export const RETURN_STATISTIC_SHEET: Sheet = {
  key: ['id'],
  columns: [
    code('id', { always: true }),
    oneOf('kind', RETURN_KINDS, { always: true }),
    day('from', { always: true }),
    day('to', { always: true }),
    code('scheme'),
    code('country'),
    code('nationality'),
    oneOf('sex', SEXES),
    text('ageBand'),
    oneOf('minors', MINORS),
    whole('persons'),
    code('share.of'),
    decimal('share.value'),
    breakdowns,
    text('remark.nl'),
    text('remark.en'),
    ...PROVENANCE_COLUMNS,
  ],
};
