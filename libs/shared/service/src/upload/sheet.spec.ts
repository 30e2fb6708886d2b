import { readCsv } from './csv';
import {
  cellsOf,
  code,
  columnAt,
  day,
  euros,
  flag,
  pairs,
  PROVENANCE_COLUMNS,
  rowsOf,
  text,
  texts,
  whole,
  type Sheet,
} from './sheet';

const SHEET: Sheet = {
  key: ['id'],
  columns: [
    code('id', { always: true }),
    text('title.nl', { always: true }),
    text('title.en', { always: true }),
    text('remark.nl'),
    text('remark.en'),
    day('start'),
    whole('year', { always: true }),
    flag('open'),
    euros('amount'),
    euros('quarter1', { at: 'quarters.0' }),
    euros('quarter2', { at: 'quarters.1' }),
    pairs('countries', ['country', 'share']),
    texts('tags'),
    ...PROVENANCE_COLUMNS,
  ],
};
const bodyOf = (csv: string) => rowsOf(SHEET, readCsv(csv))[0]?.body;
const eur = (value: string) => ({ value, currency: 'EUR' });

describe('a row of a sheet', () => {
  it('is the body of a request', () =>
    expect(
      bodyOf(
        'id;title.nl;title.en;year;open;amount;quarter1;quarter2;countries;tags\n' +
          'a;Naam;Name;2011;TRUE;10,50;1.00;2.00;AF=60,5 | SD;x | y\n',
      ),
    ).toEqual({
      id: 'a',
      title: { nl: 'Naam', en: 'Name' },
      year: 2011,
      open: true,
      amount: eur('10.50'),
      quarters: [eur('1.00'), eur('2.00')],
      countries: [{ country: 'AF', share: '60.5' }, { country: 'SD' }],
      tags: ['x', 'y'],
    }));

  it('keeps the place of an empty cell before another of the same list', () =>
    expect(bodyOf('id,quarter1,quarter2\na,,2.00\n')).toMatchObject({ quarters: [null, eur('2.00')] }));

  it('says of an empty cell that it is unknown, and nothing of what is always there', () =>
    expect(bodyOf('id,title.nl,title.en,remark.nl,remark.en,start,year,open,amount,quarter1\na,,,,,,,,,\n')).toEqual({
      id: 'a',
      remark: null,
      start: null,
      open: null,
      amount: null,
      quarters: null,
    }));

  it('keeps a text of which one language is empty', () =>
    expect(bodyOf('id,remark.nl,remark.en\na,,Name\n')).toEqual({ id: 'a', remark: { en: 'Name' } }));

  it('leaves what it cannot read to the rules of the body', () =>
    expect(bodyOf('id,year,open,amount\na,soon,maybe,"1,000"\n')).toEqual({
      id: 'a',
      year: 'soon',
      open: 'maybe',
      amount: eur('1,000'),
    }));

  it('puts nothing where the sheet names no place', () => {
    expect(() => bodyOf('id,__proto__\na,b\n')).toThrow(/header/);
    expect(bodyOf('id,countries\na,__proto__=polluted\n')).toEqual({
      id: 'a',
      countries: [{ country: '__proto__', share: 'polluted' }],
    });
  });

  it.each([
    ['unknown', 'id,titel.nl\n', { column: 'titel.nl', nearest: 'title.nl' }],
    ['repeated', 'id,start,start\n', { column: 'start' }],
    ['missing', 'start\n', { column: 'id' }],
  ])('is of no sheet when its header has a column that is %s', (fault, csv, facts) =>
    expect(() => bodyOf(csv)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ fault, ...facts }) }),
    ),
  );

  it('is written as it was read', () => {
    const shown = {
      id: 'a',
      title: { nl: 'Naam', en: 'Name' },
      remark: null,
      start: '2011-01-01',
      year: 2011,
      open: false,
      amount: eur('10.50'),
      quarters: [eur('1.00'), eur('2.00')],
      countries: [
        { country: 'AF', share: '60.00' },
        { country: 'SD', share: null },
      ],
      tags: ['x', 'y'],
      provenance: {
        document: 'letter',
        heading: null,
        paragraph: 3,
        derived: true,
        invented: false,
        assumed: ['year'],
      },
    };
    const header = SHEET.columns.map(({ name }) => name).join();
    const row = cellsOf(SHEET, shown).join();
    expect(bodyOf(`${header}\n${row}\n`)).toEqual({
      ...shown,
      countries: [{ country: 'AF', share: '60.00' }, { country: 'SD' }],
      provenance: { document: 'letter', paragraph: 3, derived: true, invented: false, assumed: ['year'] },
    });
  });

  it.each([
    ['/title/nl', 'title.nl'],
    ['/title', 'title.nl'],
    ['/amount/value', 'amount'],
    ['/quarters/1/value', 'quarter2'],
    ['/countries/0/country', 'countries'],
    ['/colour', null],
    ['', null],
  ])('has the column of %s', (pointer, column) => expect(columnAt(SHEET, pointer)).toBe(column));
});
