import { conflict, invalid } from '@imd/kernel';

export const policyFrameworkUnknown = (framework: string) =>
  conflict('policy-framework-unknown', 'A budget year belongs to a policy framework that has been published', {
    field: 'framework',
    framework,
  });

export const purposeTwice = (purpose: string) =>
  invalid('purpose-twice', 'Priorities and themes of one framework have codes of their own', {
    field: 'priorities',
    purpose,
  });

export const priorityNumberTwice = (number: number) =>
  invalid('priority-number-twice', 'Each priority has its own place in the order of its framework', {
    field: 'priorities',
    number,
  });
