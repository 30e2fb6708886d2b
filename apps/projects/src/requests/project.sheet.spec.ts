import { getMetadataStorage } from 'class-validator';
import { RegisterProjectRequest } from '../register-project/register-project.request';
import { UploadedPlanRequest } from '../upload-plans/upload-plans.request';
import { PROJECT_PLAN_SHEET } from './project-plan.sheet';
import { PROJECT_SHEET } from './project.sheet';

describe('a file has a column for every field of the request that does the same', () => {
  it.each([
    ['projects, whose plans have a file of their own', PROJECT_SHEET, RegisterProjectRequest, ['plans']],
    ['plans', PROJECT_PLAN_SHEET, UploadedPlanRequest, []],
  ])('of %s', (_, sheet, request, elsewhere) => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(request, '', false, false);
    const fields = new Set([...sheet.columns.map(({ path }) => path[0] ?? ''), ...elsewhere]);
    expect([...fields].sort()).toEqual([...new Set(rules.map(({ propertyName }) => propertyName))].sort());
  });
});
