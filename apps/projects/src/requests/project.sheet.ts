import { ACTIVITY_STATUSES, DATE_PRECISIONS, PROJECT_SCOPES, PROJECT_TIERS } from '@imd/contracts';
import { code, day, euros, flag, oneOf, pairs, PROVENANCE_COLUMNS, text, type Sheet } from '@imd/service';

/** Plans have a sheet of their own, since a project has many. */
export const PROJECT_SHEET: Sheet = {
  key: ['id'],
  columns: [
    code('id', { always: true }),
    text('title.nl', { always: true }),
    text('title.en', { always: true }),
    text('description.nl'),
    text('description.en'),
    code('priority'),
    oneOf('status', ACTIVITY_STATUSES, { always: true }),
    oneOf('scope', PROJECT_SCOPES, { always: true }),
    pairs('countries', ['country', 'share']),
    pairs('partners', ['organisation', 'role']),
    day('plannedStart'),
    day('plannedEnd'),
    day('actualStart'),
    day('actualEnd'),
    oneOf('datePrecision', DATE_PRECISIONS),
    day('knownFrom', { always: true }),
    oneOf('tier', PROJECT_TIERS, { always: true }),
    code('parent'),
    flag('throughGovernment'),
    euros('totalBudget'),
    flag('fundedByProgramme'),
    ...PROVENANCE_COLUMNS,
  ],
};
