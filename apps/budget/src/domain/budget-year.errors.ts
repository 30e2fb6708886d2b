import { conflict } from '@imd/kernel';

export const policyFrameworkUnknown = conflict(
  'policy-framework-unknown',
  'Nobody has published a policy framework with this id',
  (framework: string) => ({
    field: 'framework',
    framework,
  }),
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
