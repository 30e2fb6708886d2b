import { invalid } from '@imd/kernel';

export const evaluationOfOneThing = invalid(
  'evaluation-of-one-thing',
  'An evaluation is of a project or of a policy framework, not of both or neither',
  () => ({
    field: 'project',
  }),
);
