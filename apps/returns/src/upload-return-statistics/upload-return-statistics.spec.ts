import { cellsOf } from '@imd/service';
import { getMetadataStorage } from 'class-validator';
import { ReportReturnStatisticRequest } from '../requests/report-return-statistic.request';
import { RETURN_STATISTIC_SHEET } from '../requests/return-statistic.sheet';

describe('a file of return statistics', () => {
  it('has a column for every field of the request that does the same', () => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(ReportReturnStatisticRequest, '', false, false);
    const fields = new Set(RETURN_STATISTIC_SHEET.columns.map(({ path }) => path[0] ?? ''));
    expect([...fields].sort()).toEqual([...new Set(rules.map(({ propertyName }) => propertyName))].sort());
  });

  it('has all breakdowns of a count in one cell, which reads as it was written', () => {
    const breakdowns = [
      {
        by: 'sex',
        rows: [
          { value: 'female', persons: 40 },
          { value: 'male', persons: 60 },
        ],
      },
      { by: 'age-band', rows: [{ value: '65+', persons: 12 }] },
    ];
    const at = RETURN_STATISTIC_SHEET.columns.findIndex(({ name }) => name === 'breakdowns');
    const cell = cellsOf(RETURN_STATISTIC_SHEET, { breakdowns })[at];
    expect(cell).toBe('sex: female=40 | male=60; age-band: 65+=12');
    expect(RETURN_STATISTIC_SHEET.columns[at]?.read(cell ?? '')).toEqual(breakdowns);
  });

  it('leaves a count that is none to the rules of the body', () => {
    const column = RETURN_STATISTIC_SHEET.columns.find(({ name }) => name === 'breakdowns');
    expect(column?.read('sex: female=many')).toEqual([{ by: 'sex', rows: [{ value: 'female', persons: 'many' }] }]);
  });
});
