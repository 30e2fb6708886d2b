import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf } from './csv-export';
import { bytesOf, ITEMS, tableOf } from './export.fixture';
import { jsonlOf } from './jsonl-export';

const HEADER = 'id,note,amount.value,amount.currency,index,on,at,count,ratio,isOpen,countries'.split(',');

describe('a list as CSV', () => {
  it('has a header and a row for each item, read back by a parser of RFC 4180', async () => {
    const text = (await bytesOf(csvOf(tableOf('rows'), 'en'))).toString();
    expect(text.startsWith('id,note,')).toBe(true);
    expect(parse(text)).toEqual([
      HEADER,
      'first|\'=1+1|-1234567.89|EUR|0.333333|2010-12-31|2010-12-31T22:00:00.000Z|7|0.5|true|["GH","AF"]'.split('|'),
      ['second', ITEMS[1].note, '', '', '', '1899-01-01', '', '0', '', 'false', '[]'],
      ['third', '', '999999999999999.99', 'EUR', '-2', '', '', '', '-1.25', '', '["XK"]'],
    ]);
  });

  it('has decimal commas, semicolons and the mark of UTF-8 in Dutch', async () => {
    const text = (await bytesOf(csvOf(tableOf('rows'), 'nl'))).toString();
    expect(text.startsWith('\ufeffid;note;')).toBe(true);
    const [, first, , third] = parse(text, { bom: true, delimiter: ';' });
    expect([first?.[2], first?.[4], first?.[8]]).toEqual(['-1234567,89', '0,333333', '0,5']);
    expect(third?.[8]).toBe('-1,25');
  });

  it.each(['en', 'nl'] as const)('never begins a text with what a spreadsheet carries out (%s)', (language) =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), async (sign, rest) => {
        const table = tableOf('rows', [{ id: 'x', note: sign + rest }]);
        const text = (await bytesOf(csvOf(table, language))).toString();
        const rows = parse(text, { bom: true, delimiter: language === 'nl' ? ';' : ',' });
        const note = rows[1]?.[1] ?? '';
        expect(note.startsWith("'") || /^-\d+(\.\d+)?$/.test(note)).toBe(true);
      }),
    ),
  );
});

describe('a list as JSON lines', () => {
  it('has each item as the list answers it, its nulls too', async () => {
    const lines = (await bytesOf(jsonlOf(tableOf('rows')))).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(ITEMS);
  });
});
