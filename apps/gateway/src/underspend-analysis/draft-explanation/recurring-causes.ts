import type { Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { groupedBy } from '../../figures/grouped-by';
import { implementerOf } from '../partners';
import {
  type CauseDocument,
  organisationsOf,
  type ProjectDocument,
  type CauseCodeDocument,
  yearsOf,
} from '../underspend-analysis.read-model';
import type { RecurringCause } from './draft-explanation.answer';

export function slicesOfRecurringCauses(view: ImageView, until: Year): Slice[] {
  return yearsUntil(view, until).map((value) => ({ collection: 'causes', value }));
}

/** A cause that was recorded for projects of one partner in this year and in an earlier one. */
export function recurringCauses(view: ImageView, until: Year): RecurringCause[] {
  const projects = view.documents<ProjectDocument>('projects');
  const codes = view.documents<CauseCodeDocument>('cause-codes');
  const organisations = organisationsOf(view);
  const causes = yearsUntil(view, until)
    .flatMap((year) => [...view.slice<CauseDocument>('causes', year).values()])
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ year, code, projectId }) => {
      const partner = projectId === null ? null : implementerOf(projects.get(projectId));
      return partner === null ? [] : [{ year, code, partner }];
    });
  return [...groupedBy(causes, ({ partner, code }) => `${partner} ${code}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) => {
      const years = [...new Set(of.map(({ year }) => year))].sort((a, b) => a - b);
      const [first] = of;
      if (!first || years.length < 2 || !years.includes(until)) return [];
      const { partner, code } = first;
      const name = organisations.get(partner)?.name ?? null;
      return [{ partner, name, code, label: codes.get(code)?.label ?? null, years }];
    });
}

const yearsUntil = (view: ImageView, until: Year) =>
  [...yearsOf(view).values()].map(({ year }) => year).filter((year) => year <= until);
