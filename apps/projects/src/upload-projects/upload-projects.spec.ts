import { getMetadataStorage } from 'class-validator';
import { PROJECT_SHEET } from '../requests/project.sheet';
import { RegisterProjectRequest } from '../requests/register-project.request';

describe('a file of projects, whose plans have a file of their own', () =>
  it('has a column for every field of the request that does the same', () => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(RegisterProjectRequest, '', false, false);
    const fields = new Set([...PROJECT_SHEET.columns.map(({ path }) => path[0] ?? ''), 'plans']);
    expect([...fields].sort()).toEqual([...new Set(rules.map(({ propertyName }) => propertyName))].sort());
  }));
