import { conflict, type CalendarDate, type Year } from '@imd/kernel';

export const policyFrameworkUnknown = conflict(
  'policy-framework-unknown',
  'Nobody has published a policy framework with this id',
  (framework: string) => ({
    field: 'framework',
    framework,
  }),
);

export const yearOutsideFramework = conflict(
  'year-outside-framework',
  'A budget year does not end before its policy framework begins',
  (year: Year, validFrom: CalendarDate) => ({ field: 'year', year, validFrom }),
);

export const purposeNotInFramework = conflict(
  'purpose-unknown',
  'A purpose is a priority or a theme of the year’s policy framework',
  (known: readonly string[], purpose: string, field: string) => ({
    field,
    purpose,
    known,
  }),
);
