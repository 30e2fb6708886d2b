import { code, euros, whole, type Sheet } from '@imd/service';

export const PROJECT_PLAN_SHEET: Sheet = {
  key: ['project', 'year'],
  columns: [
    code('project', { always: true }),
    whole('year', { always: true }),
    euros('amount', { always: true }),
    euros('quarter1', { at: 'quarters.0' }),
    euros('quarter2', { at: 'quarters.1' }),
    euros('quarter3', { at: 'quarters.2' }),
    euros('quarter4', { at: 'quarters.3' }),
  ],
};
