import { conflict, invalid } from '@imd/kernel';

export const sectorSharesNotWhole = invalid(
  'project-sector-shares-not-whole',
  'The shares of all sectors are known and add up to 100.00, or none is known',
  (sum: string, unknown: number) => ({ field: 'sectors', sum, unknown }),
  { title: 'Shares of sectors do not add up to 100' },
);

export const sectorTwice = invalid(
  'project-sector-twice',
  'A project names each purpose code once',
  (code: string) => ({ field: 'sectors', code }),
  { title: 'Purpose code twice in a project' },
);

export const markerTwice = invalid(
  'project-marker-twice',
  'A project has each policy marker once',
  (marker: string) => ({ field: 'markers', marker }),
  { title: 'Policy marker twice in a project' },
);

export const purposeCodeUnknown = conflict(
  'purpose-code-unknown',
  'A project has purpose codes that were set',
  (code: string) => ({ field: 'sectors', code }),
);

export const purposeCodeNotInForce = conflict(
  'purpose-code-not-in-force',
  'The purpose code is in force on a day on which the project runs',
  (code: string, validFrom: string | null, validTo: string | null) => ({ field: 'sectors', code, validFrom, validTo }),
);

export const forcedReturnNotOda = invalid(
  'forced-return-not-oda',
  'Forced return is never ODA',
  () => ({ field: 'flowType' }),
  { title: 'Forced return is no ODA' },
);

export const purposeCodeOfOtherHelp = invalid(
  'purpose-code-of-other-help',
  'Help to people who return that counts as ODA has the purpose code of its kind',
  (code: string, returnHelp: string, codes: readonly string[]) => ({ field: 'sectors', code, returnHelp, codes }),
);
