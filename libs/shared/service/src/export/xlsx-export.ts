import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Cell, type ColumnKind, type ExportColumn, cellsOf } from './columns';
import { type ExportTable, type Facts, inPages } from './export-table';

/** A sheet has so many rows, the header among them; the rest of a table goes on in the next. */
const MOST_SHEET_ROWS = 1_048_576;
/** A cell holds so many characters, and a number so many digits. */
const MOST_CHARACTERS = 32_767;
const MOST_DIGITS = 15;
const MOST_NAME = 31;
/** The text of a cell is compressed well enough by the fastest level, which leaves the processor to other requests. */
const LEVEL = 1;

/** Places in `cellXfs` below. */
const STYLES = { plain: 0, header: 1, date: 2, money: 3 } as const;

interface Sheet {
  readonly name: string;
  /** Formulas name the table by this. */
  readonly id: string;
  readonly columns: readonly ExportColumn[];
  rows: number;
}

/**
 * A workbook (ECMA-376) is written as its rows come: a sheet for each table, with typed cells, a header that stays in
 * sight and a name for its rows. The sheet in front says what the rest is.
 * @param about is asked when all rows are written
 */
export async function* xlsxOf(
  tables: readonly ExportTable[],
  about: () => Facts,
  writtenAt: Date,
  mostRows = MOST_SHEET_ROWS,
): AsyncGenerator<Buffer> {
  const book = new Book(writtenAt);
  for (const table of tables) {
    let sheet = book.open(table.name, table.columns);
    for await (const rows of table.pages) {
      let from = 0;
      while (from < rows.length) {
        if (sheet.rows === mostRows - 1) {
          book.close(sheet);
          sheet = book.open(table.name, table.columns);
        }
        const fitting = rows.slice(from, from + mostRows - 1 - sheet.rows);
        book.write(sheet, fitting);
        from += fitting.length;
      }
      yield book.taken();
    }
    book.close(sheet);
  }
  const facts = Object.entries({ ...about(), cellsCut: book.cellsCut }).map(([fact, value]) => ({ fact, value }));
  const sheet = book.open('about', ABOUT_COLUMNS);
  for await (const rows of inPages(facts)) book.write(sheet, rows);
  book.close(sheet);
  book.end();
  yield book.taken();
}

const ABOUT_COLUMNS: readonly ExportColumn[] = [
  { name: 'fact', path: ['fact'], kind: 'text', scale: 0 },
  { name: 'value', path: ['value'], kind: 'text', scale: 0 },
];

/** The parts of the file go out in the order in which they are added. */
class Book {
  /** Texts that are longer than a cell were cut so often. */
  cellsCut = 0;
  private readonly out: Uint8Array[] = [];
  private readonly sheets: Sheet[] = [];
  private entry: ZipDeflate | null = null;
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.out.push(chunk);
  });

  constructor(private readonly writtenAt: Date) {}

  /** What was written since the last call. */
  taken(): Buffer {
    return Buffer.concat(this.out.splice(0));
  }

  open(table: string, columns: readonly ExportColumn[]): Sheet {
    const number = this.sheets.length + 1;
    const sheet = { name: this.nameFor(table), id: `${table.replace(/\W/g, '_')}_${number}`, columns, rows: 0 };
    this.sheets.push(sheet);
    this.entry = this.part(`xl/worksheets/sheet${number}.xml`);
    const widths = columns.map(({ kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[kind]}"/>`);
    const header = columns.map(({ name }, at) => textCell(name, `${letters(at)}1`, STYLES.header));
    this.push(
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0">` +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        `<cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`,
    );
    return sheet;
  }

  write(sheet: Sheet, rows: readonly unknown[]): void {
    const places = sheet.columns.map((_column, at) => letters(at));
    const written = rows.map((row) => {
      sheet.rows += 1;
      const number = sheet.rows + 1;
      const cells = cellsOf(sheet.columns, row).map((cell, at) =>
        this.cell(cell, sheet.columns[at], `${places[at]}${number}`),
      );
      return `<row r="${number}">${cells.join('')}</row>`;
    });
    this.push(written.join(''));
  }

  close(sheet: Sheet): void {
    const number = this.sheets.indexOf(sheet) + 1;
    this.push('</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>', true);
    this.whole(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relations([{ id: 'rId1', type: `${RELATIONS}/table`, target: `../tables/table${number}.xml` }]),
    );
    this.whole(`xl/tables/table${number}.xml`, tableXml(sheet, number));
  }

  end(): void {
    // The sheet that was written last says what the others are, and stands in front.
    const numbers = this.sheets.map((_sheet, at) => at + 1);
    const listed = [...numbers.slice(-1), ...numbers.slice(0, -1)].map(
      (number) =>
        `<sheet name="${escaped(this.sheets[number - 1]?.name ?? '')}" sheetId="${number}" r:id="rId${number}"/>`,
    );
    this.whole(
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`,
    );
    const styles = this.sheets.length + 1;
    this.whole(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...this.sheets.map((_sheet, at) => ({
          id: `rId${at + 1}`,
          type: `${RELATIONS}/worksheet`,
          target: `worksheets/sheet${at + 1}.xml`,
        })),
        { id: `rId${styles}`, type: `${RELATIONS}/styles`, target: 'styles.xml' },
      ]),
    );
    this.whole('xl/styles.xml', STYLES_XML);
    this.whole(
      '_rels/.rels',
      relations([{ id: 'rId1', type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' }]),
    );
    this.whole('[Content_Types].xml', contentTypes(this.sheets.length));
    this.zip.end();
  }

  /** A name is short and there once, whatever its case is; some characters mean something else in a formula. */
  private nameFor(table: string): string {
    const taken = new Set(this.sheets.map(({ name }) => name.toLowerCase()));
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` ${number}`;
      const name = table.replace(/[[\]:*?/\\']/g, ' ').slice(0, MOST_NAME - end.length) + end;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  private cell(cell: Cell, column: ExportColumn | undefined, place: string): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return numberCell(String(cell), place, STYLES.plain);
    if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (column?.kind === 'decimal' && cell.replace(/\D/g, '').replace(/^0+/, '').length <= MOST_DIGITS) {
      return numberCell(cell, place, column.scale === 2 ? STYLES.money : STYLES.plain);
    }
    const day = column?.kind === 'date' ? serialDay(cell) : null;
    if (day !== null) return numberCell(String(day), place, STYLES.date);
    if (cell.length > MOST_CHARACTERS) this.cellsCut += 1;
    return textCell(cell.slice(0, MOST_CHARACTERS), place, STYLES.plain);
  }

  private part(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: LEVEL });
    part.mtime = this.writtenAt;
    this.zip.add(part);
    return part;
  }

  private whole(path: string, text: string): void {
    this.part(path).push(strToU8(text), true);
  }

  private push(text: string, isLast = false): void {
    this.entry?.push(strToU8(text), isLast);
  }
}

const numberCell = (number: string, place: string, style: number) =>
  `<c r="${place}"${style === STYLES.plain ? '' : ` s="${style}"`}><v>${number}</v></c>`;

const textCell = (text: string, place: string, style: number) =>
  `<c r="${place}" t="inlineStr"${style === STYLES.plain ? '' : ` s="${style}"`}>` +
  `<is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** Spreadsheets count a day in 1900 that was none, so a date is a number from the first of March on. */
const FIRST_SURE_DAY = 61;

function serialDay(date: string): number | null {
  const day = (Date.parse(`${date}T00:00:00Z`) - FIRST_DAY) / DAY_MS;
  return day >= FIRST_SURE_DAY ? day : null;
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** These stand for others in XML, or stand nowhere in it; the standard writes the latter by their number (22.9.2.19). */
const SPECIAL = /[&<>"]|[\x00-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Most texts have none of them. */
const PLAIN = /^[\w .,:;()/+-]*$/;

function escaped(text: string): string {
  if (PLAIN.test(text) && !text.includes('_x')) return text;
  return text.replace(
    SPECIAL,
    (found) => ENTITIES[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  date: 12,
  time: 26,
  decimal: 18,
  whole: 10,
  number: 12,
  flag: 10,
  json: 40,
};

const STYLES_XML =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
  '<xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="4" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relations(all: readonly Relation[]): string {
  const written = all.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** A table has a row at least, which is blank where there is none. */
function tableXml({ id, columns, rows }: Sheet, number: number): string {
  const range = `A1:${letters(columns.length - 1)}${Math.max(rows, 1) + 1}`;
  const named = columns.map(({ name }, at) => `<tableColumn id="${at + 1}" name="${escaped(name)}"/>`);
  return (
    `${XML}<table xmlns="${MAIN}" id="${number}" name="${id}" displayName="${id}" ref="${range}" ` +
    `totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${named.join('')}` +
    '</tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>'
  );
}

function contentTypes(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_none, at) =>
    [
      ['worksheets/sheet', 'worksheet'],
      ['tables/table', 'table'],
    ].map(([part, type]) => `<Override PartName="/xl/${part}${at + 1}.xml" ContentType="${TYPES}.${type}+xml"/>`),
  ).flat();
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts.join('')}</Types>`
  );
}
