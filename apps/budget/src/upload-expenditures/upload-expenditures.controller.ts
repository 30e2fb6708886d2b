import { uploadOf } from '@imd/service';
import { EXPENDITURE_SHEET } from '../requests/expenditure.sheet';
import { uploadedExpenditure } from './upload-expenditures';
import { UploadedExpenditureRequest } from './upload-expenditures.request';

export const UploadExpendituresController = uploadOf({
  name: 'Expenditures',
  things: 'expenditures',
  path: 'v1/expenditure-uploads',
  read: 'budgets:read',
  write: 'budgets:write',
  sheet: EXPENDITURE_SHEET,
  request: UploadedExpenditureRequest,
  command: uploadedExpenditure,
});
