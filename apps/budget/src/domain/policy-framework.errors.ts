import { invalid } from '@imd/kernel';

export const purposeTwice = invalid(
  'purpose-twice',
  'Priorities and themes of one framework have codes of their own',
  (purpose: string) => ({
    field: 'priorities',
    purpose,
  }),
);

export const priorityNumberTwice = invalid(
  'priority-number-twice',
  'Each priority has its own place in the order of its framework',
  (number: number) => ({
    field: 'priorities',
    number,
  }),
);
