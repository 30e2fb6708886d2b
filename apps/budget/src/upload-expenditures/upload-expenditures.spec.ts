import { getMetadataStorage } from 'class-validator';
import { EXPENDITURE_SHEET } from '../requests/expenditure.sheet';
import { UploadedExpenditureRequest } from './upload-expenditures.request';

describe('a file of expenditures', () =>
  it('has a column for every field of the request that does the same', () => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(UploadedExpenditureRequest, '', false, false);
    const fields = new Set(EXPENDITURE_SHEET.columns.map(({ path }) => path[0] ?? ''));
    expect([...fields].sort()).toEqual([...new Set(rules.map(({ propertyName }) => propertyName))].sort());
  }));
