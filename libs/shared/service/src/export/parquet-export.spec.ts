import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { bytesOf, ITEMS, tableOf } from './export.fixture';
import { parquetOf } from './parquet-export';

const fileOf = async (...given: Parameters<typeof parquetOf>) =>
  new Uint8Array(await bytesOf(parquetOf(...given))).buffer;

describe('a list as Parquet', () => {
  it('has money as DECIMAL(18,2), days as DATE, and nulls as nulls', async () => {
    const file = await fileOf(tableOf('rows'));
    const { schema } = parquetMetadata(file);
    expect(schema.find(({ name }) => name === 'amount.value')).toMatchObject({
      type: 'INT64',
      converted_type: 'DECIMAL',
      precision: 18,
      scale: 2,
    });
    expect(schema.find(({ name }) => name === 'on')).toMatchObject({ converted_type: 'DATE' });
    expect(await parquetReadObjects({ file })).toMatchObject([
      {
        id: 'first',
        'amount.value': expect.closeTo(-1234567.89),
        index: 0.333333,
        on: new Date('2010-12-31'),
        at: new Date(ITEMS[0].at),
        count: 7n,
        ratio: 0.5,
        isOpen: true,
        countries: '["GH","AF"]',
      },
      { id: 'second', note: ITEMS[1].note, 'amount.value': null, index: null, count: 0n, isOpen: false },
      { id: 'third', note: null, index: -2, on: null, count: null, ratio: -1.25, isOpen: null },
    ]);
  });

  it('is written in groups of rows, and has all of them', async () => {
    const items = Array.from({ length: 2_500 }, (_none, at) => ({ id: `row-${at}`, count: at, countries: [] }));
    const file = await fileOf(tableOf('rows', items), 1_000);
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([1_000, 1_000, 500]);
    const read = await parquetReadObjects({ file });
    expect(read.map(({ id }) => id as string)).toEqual(items.map(({ id }) => id));
  });

  it('is a file too where there is no row', async () =>
    expect(await parquetReadObjects({ file: await fileOf(tableOf('rows', [])) })).toEqual([]));
});
