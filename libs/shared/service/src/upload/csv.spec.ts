import fc from 'fast-check';
import { MOST_ROWS, readCsv, writeCsv } from './csv';

const BOM = '\ufeff';
const rowsIn = (text: string) => readCsv(text).rows.map(({ cells }) => cells);
const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'taken';
};

describe('a CSV file', () => {
  it.each([
    ['with commas', 'id,title\na,b\n'],
    ['with semicolons', 'id;title\na;b\n'],
    ['with a byte order mark', `${BOM}id,title\na,b\n`],
    ['with the line ends of another system', 'id,title\r\na,b\r\n'],
    ['without a last line end', 'id,title\na,b'],
    ['with blank rows', 'id,title\n,\na,b\n\n'],
  ])('is read %s', (_, text) => {
    expect(readCsv(text).header).toEqual(['id', 'title']);
    expect(rowsIn(text)).toEqual([['a', 'b']]);
  });

  it('of rows that are nearly too long is looked through once, and not once from each character', () => {
    const long = 'x'.repeat(99_000);
    expect(rowsIn(`id\n${`${long}\n`.repeat(10)}`)).toEqual(Array(10).fill([long]));
  });

  it('numbers its rows as a spreadsheet does, blank ones and line ends inside cells included', () =>
    expect(readCsv('id,title\n"a\nb",c\n,\nd,e\n').rows.map(({ row }) => row)).toEqual([2, 4]));

  it.each([
    ['a quote that nobody closed', 'id,title\na,"b\n'],
    ['a quote inside a cell', 'id,title\na,b"c\n'],
    ['a row without an end', `id\n${'a'.repeat(200_000)}\n`],
    ['a row that is longer than the header', 'id,title\na,b,c\n'],
    ['a header of nothing but commas', ','.repeat(5_000)],
    ['a row of nothing but commas', `id\n${','.repeat(500_000)}\n`],
  ])('is refused with %s', (_, text) => expect(codeOf(() => readCsv(text))).toBe('csv-malformed'));

  it('is refused with more rows than one transaction may hold, blank ones too', () => {
    expect(readCsv(`id\n${'a\n'.repeat(MOST_ROWS)}`).rows).toHaveLength(MOST_ROWS);
    expect(codeOf(() => readCsv(`id\n${'a\n'.repeat(MOST_ROWS + 1)}`))).toBe('csv-too-many-rows');
    expect(codeOf(() => readCsv(`id\n${'\n'.repeat(900_000)}`))).toBe('csv-too-many-rows');
  });

  it('is empty when it has nothing', () => expect(readCsv('')).toEqual({ header: [], rows: [] }));
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', "'=1"])(
    'that a spreadsheet would carry out is written as text: %j',
    (cell) => expect(writeCsv([[cell]]).slice(1)).toMatch(/^"?'/),
  );

  it.each(['-5.00', '1000.00', '', "it's", 'a=b'])('that is none is written as it is: %j', (cell) =>
    expect(writeCsv([[cell, 'x']])).toBe(`${BOM}${cell},x\r\n`),
  );

  it('is read as it was written, whatever it holds', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '-5', "'-5", '"');
    const cell = fc.tuple(start, fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { maxLength: 20 }), (cells) => {
        expect(rowsIn(writeCsv([['a', 'b', 'c'], ...cells]))).toEqual(cells);
      }),
    );
  });
});
