import {
  BudgetYearSettingsChanged,
  EarmarkSet,
  type EventData,
  OrganisationRegistered,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
  UnderspendCauseCodeSet,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import type { HistoryEvent } from '../figures/folded-events.fixture';
import { type Facts, historyOf, PROJECTS, YEAR } from './random-year.fixture';

// The random year, each event of which was recorded at some time by somebody.

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

const ACTORS = ['officer', 'authoriser', 'loader'];

/** Around the last midnight of a year and of February, and those on which clocks change. */
export const instants = fc
  .record({
    day: fc.oneof(
      fc.constantFrom('2012-02-29', '2012-03-25', '2012-10-28', '2012-12-31'),
      fc.nat({ max: 700 }).map((days) => new Date(Date.parse('2011-06-01') + days * DAY_MS).toISOString().slice(0, 10)),
    ),
    minute: fc.oneof(fc.constantFrom(1_319, 1_320, 1_379, 1_380), fc.nat({ max: 1_439 })),
  })
  .map(({ day, minute }) => Date.parse(day) + minute * MINUTE_MS);

/** Every record of the analysis changes once at least, and each aggregate's events were recorded in their order. */
export function recordedHistory(happened: Facts, times: readonly number[]): HistoryEvent[] {
  const history = historyOf(happened);
  const settings = BudgetYearSettingsChanged.sample as EventData<typeof BudgetYearSettingsChanged>;
  history.tell(BudgetYearSettingsChanged, YEAR, { ...settings, year: YEAR, provenance: FIRST_HAND });
  history.tell(EarmarkSet, YEAR, {
    year: YEAR,
    purpose: 'diaspora',
    amount: { value: '12345.00', currency: 'EUR' },
    mutationId: null,
    provenance: FIRST_HAND,
  });
  for (const projectId of PROJECTS) {
    const project = { ...(ProjectRegistered.sample as EventData<typeof ProjectRegistered>), projectId };
    history.tell(ProjectRegistered, projectId, project);
    history.tell(ProjectChanged, projectId, { ...project, title: { nl: 'Anders', en: 'Otherwise' } });
    const moved = ProjectStatusChanged.sample as EventData<typeof ProjectStatusChanged>;
    history.tell(ProjectStatusChanged, projectId, { ...moved, projectId, to: 'cancelled' });
    for (const { organisationId } of project.partners) {
      const partner = OrganisationRegistered.sample as EventData<typeof OrganisationRegistered>;
      history.tell(OrganisationRegistered, organisationId, { ...partner, organisationId });
    }
  }
  history.tell(UnderspendCauseCodeSet, 'low-demand', UnderspendCauseCodeSet.sample);
  happened.causes.forEach((_, index) => {
    if (index % 2 === 0) return;
    const withdrawn = UnderspendCauseWithdrawn.sample as EventData<typeof UnderspendCauseWithdrawn>;
    history.tell(UnderspendCauseWithdrawn, `cause-${index}`, { ...withdrawn, causeId: `cause-${index}` });
  });
  const last = new Map<string, number>();
  return history.events.map((event, index) => {
    const time = Math.max(times[index % times.length] ?? 0, last.get(event.subject) ?? 0);
    last.set(event.subject, time);
    return { ...event, time: new Date(time).toISOString(), actor: ACTORS[index % ACTORS.length] ?? '' };
  });
}
