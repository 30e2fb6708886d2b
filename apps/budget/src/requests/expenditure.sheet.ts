import { DATE_PRECISIONS, EXPENDITURE_KINDS, EXPENDITURE_SCOPES } from '@imd/contracts';
import { code, day, decimal, flag, money, oneOf, pairs, PROVENANCE_COLUMNS, text, type Sheet } from '@imd/service';

/** The day of a row says on which budget year it is booked. */
export const EXPENDITURE_SHEET: Sheet = {
  key: ['id'],
  columns: [
    code('id', { always: true }),
    code('purpose'),
    code('project'),
    code('commitment'),
    oneOf('kind', EXPENDITURE_KINDS, { always: true }),
    money('amount', { always: true }),
    decimal('rate.value'),
    day('rate.date'),
    text('rate.source'),
    day('bookedOn', { always: true }),
    oneOf('bookedOnPrecision', DATE_PRECISIONS),
    oneOf('scope', EXPENDITURE_SCOPES),
    pairs('countryShares', ['country', 'share']),
    pairs('regionShares', ['region', 'share']),
    text('overrun.reason'),
    text('overrun.reference'),
    flag('advance'),
    text('description.nl'),
    text('description.en'),
    ...PROVENANCE_COLUMNS,
  ],
};
