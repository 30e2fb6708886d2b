import { conflict, forbidden, invalid } from '@imd/kernel';
import type { Refusal } from '@imd/kernel';
import type { Scope } from '../auth/scopes';

export const exportIsWhole = invalid(
  'export-is-whole',
  'An export is the whole list with its filters: it takes no cursor and no limit',
  (field: 'cursor' | 'limit') => ({ field }),
);

export const exportParameterIdle = invalid(
  'export-parameter-idle',
  'A language goes with the format csv, and a table with a format',
  (field: 'language' | 'table') => ({ field }),
  { title: 'Parameter without its format' },
);

export const exportTableUnknown = invalid(
  'export-table-not-available',
  'An export of this answer has the tables that are available',
  (available: readonly string[]) => ({ field: 'table', available }),
  { title: 'Table not available' },
);

export const exportWithheld = forbidden(
  'export-withheld',
  'The rows that would be exported are withheld: the access token does not hold the scope that shows them',
  (scope: Scope) => ({ scope }),
);

export const exportNotKnown = conflict(
  'export-not-known',
  'The rows that would be exported are not known, which an empty file would not tell',
  (table: string) => ({ table }),
  { title: 'Rows not known' },
);

/** Any list may refuse its export with these. */
export const EXPORT_REFUSALS: readonly Refusal[] = [exportIsWhole, exportParameterIdle];

/** An answer of several parts may refuse its export with these. */
export const COMPOSED_EXPORT_REFUSALS: readonly Refusal[] = [
  ...EXPORT_REFUSALS,
  exportTableUnknown,
  exportWithheld,
  exportNotKnown,
];
