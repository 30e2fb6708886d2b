import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needing } from '@imd/testing';
import { bytesOf, ITEMS, tableOf } from '../../libs/shared/service/src/export/export.fixture';
import { parquetOf } from '../../libs/shared/service/src/export/parquet-export';
import { xlsxOf } from '../../libs/shared/service/src/export/xlsx-export';
import { PYTHON, pythonPackages } from '../dev-stack/python-packages';
import { runCommand } from '../dev-stack/run-command';

/** Pip fetches the readers once. */
const WITHIN_MS = 240_000;

needing(PYTHON, describe)('programs of others', () => {
  let folder: string;
  let read: Record<string, unknown>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imd-exports-'));
    const workbook = join(folder, 'rows.xlsx');
    const parquet = join(folder, 'rows.parquet');
    const at = new Date('2026-01-02T03:04:05Z');
    await writeFile(workbook, await bytesOf(xlsxOf([tableOf('rows')], () => ({ rows: ITEMS.length }), at)));
    await writeFile(parquet, await bytesOf(parquetOf(tableOf('rows'))));
    const PYTHONPATH = await pythonPackages('export-readers', join(__dirname, 'requirements.txt'), () => undefined);
    const options = { env: { ...process.env, PYTHONPATH } };
    read = JSON.parse(
      await runCommand('python3', [join(__dirname, 'read_back.py'), workbook, parquet], options),
    ) as typeof read;
  }, WITHIN_MS);
  afterAll(() => rm(folder, { recursive: true }));

  it('open a workbook, with its types, its table and its frozen header (openpyxl)', () => {
    expect(read).toMatchObject({ sheets: ['about', 'rows'], frozen: 'A2', table: 'A1:K4', about: { rows: 3 } });
    expect(read['cells']).toMatchObject([
      ['first', '=1+1', -1234567.89, 'EUR', 0.333333, '2010-12-31 00:00:00', ITEMS[0].at, 7, 0.5, true, '["GH","AF"]'],
      ['second', expect.stringContaining('line <&> '), null, null, null, '1899-01-01', null, 0, null, false, '[]'],
      ['third', null, '999999999999999.99', 'EUR', -2, null, null, null, -1.25, null, '["XK"]'],
    ]);
  });

  it('open a Parquet file, with its types, and add up its money to the cent (DuckDB)', () => {
    expect(read['types']).toMatchObject({
      'amount.value': 'DECIMAL(18,2)',
      index: 'DECIMAL(38,6)',
      on: 'DATE',
      count: 'BIGINT',
      ratio: 'DOUBLE',
      isOpen: 'BOOLEAN',
      countries: 'VARCHAR',
    });
    expect(read['types']).toMatchObject({ at: expect.stringContaining('TIMESTAMP') });
    // -1 234 567.89 and 999 999 999 999 999.99, which no double holds.
    expect(read['total']).toBe('999999998765432.10');
    expect(read['rows']).toMatchObject([
      [
        'first',
        '=1+1',
        '-1234567.89',
        'EUR',
        '0.333333',
        '2010-12-31',
        expect.any(String),
        7,
        0.5,
        true,
        '["GH","AF"]',
      ],
      ['second', ITEMS[1].note, null, null, null, '1899-01-01', null, 0, null, false, '[]'],
      ['third', null, '999999999999999.99', 'EUR', '-2.000000', null, null, null, -1.25, null, '["XK"]'],
    ]);
  });
});
