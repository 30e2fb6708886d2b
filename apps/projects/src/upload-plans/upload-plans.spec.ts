import { getMetadataStorage } from 'class-validator';
import { PROJECT_PLAN_SHEET } from '../requests/project-plan.sheet';
import { UploadedPlanRequest } from './upload-plans.request';

describe('a file of plans', () =>
  it('has a column for every field of the request that does the same', () => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(UploadedPlanRequest, '', false, false);
    const fields = new Set([...PROJECT_PLAN_SHEET.columns.map(({ path }) => path[0] ?? '')]);
    expect([...fields].sort()).toEqual([...new Set(rules.map(({ propertyName }) => propertyName))].sort());
  }));
