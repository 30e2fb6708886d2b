import { invalid } from '@imd/kernel';

export const purposeTwice = invalid(
  'purpose-twice',
  'The priorities and themes of a framework each have a code of their own',
  (purpose: string) => ({
    field: 'priorities',
    purpose,
  }),
  { title: 'Code given twice in a framework' },
);

export const priorityNumberTwice = invalid(
  'priority-number-twice',
  'Each priority has its own place in the order of its framework',
  (number: number) => ({
    field: 'priorities',
    number,
  }),
  { title: 'Number of a priority given twice' },
);

export const purposeEndsBeforeItBegins = invalid(
  'purpose-ends-before-it-begins',
  'A priority or a theme does not end before it begins',
  (purpose: string) => ({ field: 'validTo', purpose }),
);
