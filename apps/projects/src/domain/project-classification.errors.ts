import { conflict, invalid } from '@imd/kernel';

export const sectorSharesNotWhole = invalid(
  'project-sector-shares-not-whole',
  'Either the shares of all sectors of a project are known and add up to 100.00, or none is known',
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
  'The purpose codes of a project are among those that were set',
  (code: string) => ({ field: 'sectors', code }),
);

export const purposeCodeNotInForce = conflict(
  'purpose-code-not-in-force',
  'Flows may have the purpose code on some day on which the project runs',
  (code: string, validFrom: string | null, validTo: string | null) => ({ field: 'sectors', code, validFrom, validTo }),
);

export const forcedReturnNotOda = invalid(
  'forced-return-not-oda',
  'Forced return is never official development assistance',
  () => ({ field: 'flowType' }),
  { title: 'Forced return is no ODA' },
);

export const purposeCodeOfOtherHelp = invalid(
  'purpose-code-of-other-help',
  'Help to people who return that counts as official development assistance has the purpose code of its kind',
  (code: string, returnHelp: string, codes: readonly string[]) => ({ field: 'sectors', code, returnHelp, codes }),
);
