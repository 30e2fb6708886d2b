import { strFromU8, unzipSync } from 'fflate';
import { bytesOf, tableOf } from './export.fixture';
import { xlsxOf } from './xlsx-export';

const AT = new Date('2026-01-02T03:04:05Z');

async function partsOf(...given: Parameters<typeof xlsxOf>): Promise<Record<string, string>> {
  const parts = unzipSync(await bytesOf(xlsxOf(...given)));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
const cellAt = (sheet: string | undefined, place: string) =>
  new RegExp(`<c r="${place}"[^>]*>.*?</c>`, 's').exec(sheet ?? '')?.[0] ?? null;

describe('a workbook', () => {
  it('has cells of the type of their column, and none where a value is null', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf([tableOf('rows')], () => ({}), AT);
    expect(['C2', 'F2', 'H2', 'J2', 'H3'].map((place) => cellAt(sheet, place))).toEqual([
      '<c r="C2" s="3"><v>-1234567.89</v></c>',
      '<c r="F2" s="2"><v>40543</v></c>',
      '<c r="H2"><v>7</v></c>',
      '<c r="J2" t="b"><v>1</v></c>',
      '<c r="H3"><v>0</v></c>',
    ]);
    expect(['C3', 'B4', 'H4', 'J4'].map((place) => cellAt(sheet, place))).toEqual([null, null, null, null]);
  });

  it('has as text what a spreadsheet would round, or count from another day', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf([tableOf('rows')], () => ({}), AT);
    expect(cellAt(sheet, 'C4')).toContain('>999999999999999.99</t>');
    expect(cellAt(sheet, 'F3')).toContain('>1899-01-01</t>');
  });

  it('holds a formula as text, and characters that XML has no place for by their number', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf([tableOf('rows')], () => ({}), AT);
    expect(cellAt(sheet, 'B2')).toBe('<c r="B2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(cellAt(sheet, 'B3')).toContain('&lt;&amp;&gt; _x0001_ _x005F_x0041_');
  });

  it('goes on in another sheet where one is full, and names the rows of each as a table', async () => {
    const parts = await partsOf([tableOf('rows')], () => ({}), AT, 3);
    expect(parts['xl/workbook.xml']?.match(/sheet name="[^"]*"/g)).toEqual([
      'sheet name="about"',
      'sheet name="rows"',
      'sheet name="rows 2"',
    ]);
    expect([1, 2].map((number) => /ref="[^"]*"/.exec(parts[`xl/tables/table${number}.xml`] ?? '')?.[0])).toEqual([
      'ref="A1:K3"',
      'ref="A1:K2"',
    ]);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
  });

  it('says in front what it holds, once all of it is written', async () => {
    const facts = { of: 'rows', rows: 0 };
    const table = { ...tableOf('rows'), pages: counted(tableOf('rows').pages, facts) };
    const { 'xl/worksheets/sheet2.xml': about } = await partsOf([table], () => facts, AT);
    expect(['A2', 'B2', 'A3', 'B3'].map((place) => cellAt(about, place)?.replace(/<[^>]*>/g, ''))).toEqual([
      'of',
      'rows',
      'rows',
      '3',
    ]);
  });

  it('cuts a text that no cell holds, and says how many it cut', async () => {
    const items = [{ id: 'x', note: 'n'.repeat(40_000), countries: [] }];
    const parts = await partsOf([tableOf('rows', items)], () => ({}), AT);
    expect(cellAt(parts['xl/worksheets/sheet1.xml'], 'B2')).toContain(`>${'n'.repeat(32_767)}<`);
    expect(cellAt(parts['xl/worksheets/sheet2.xml'], 'B2')).toBe('<c r="B2"><v>1</v></c>');
  });
});

async function* counted(pages: AsyncIterable<readonly unknown[]>, facts: { rows: number }) {
  for await (const rows of pages) {
    facts.rows += rows.length;
    yield rows;
  }
}
