import { invalid } from '@imd/kernel';

export const evaluationOfOneThing = invalid(
  'evaluation-of-one-thing',
  'An evaluation names one project or one policy framework, and never both',
  () => ({
    field: 'project',
  }),
  { title: 'Evaluation of one thing only' },
);
