import { BudgetYearOpened } from '@imd/contracts';
import { alertOf, type Alert, subjectOf } from '../../analytics/alert';
import { Figure, minus, plus, rate } from '../../figures/figure';
import { bandOf } from '../line';
import type { YearProjection } from './projected-outturn.answer';
import type { PurposeLine } from '../underspend-analysis.answer';
import type { YearDocument } from '../underspend-analysis.read-model';

/** The programme, and each purpose with an appropriation of its own, that is projected to end outside the first band. */
export function projectedUnderspend(
  { year, bands }: Pick<YearDocument, 'year' | 'bands'>,
  { programme, purposes }: YearProjection,
  lines: readonly PurposeLine[],
): Alert[] {
  const ofProgramme = alertOutside(year, null, programme.band, programme.underspend);
  // A project without a plan may spend on any purpose.
  if (!programme.parts) return ofProgramme;
  const ofPurposes = lines
    .filter(({ hasOwnAppropriation }) => hasOwnAppropriation)
    .flatMap(({ code, appropriated, spent }) => {
      const group = purposes.find((candidate) => candidate.code === code);
      const stillExpected = group ? minus(group.projected, group.spent) : Figure.NOTHING;
      const underspend = minus(appropriated, plus(spent, stillExpected));
      const share = rate(underspend, appropriated);
      return alertOutside(year, code, share && bandOf(share, bands), underspend);
    });
  return [...ofProgramme, ...ofPurposes];
}

/** Each band has an alert of its own: one that is passed is news again. */
function alertOutside(
  year: number,
  purpose: string | null,
  band: ReturnType<typeof bandOf>,
  underspend: Figure | null,
): Alert[] {
  if (band === null || band === 'on-course' || !underspend) return [];
  return [
    alertOf('projected-underspend', purpose === null ? [year, band] : [year, purpose, band], {
      about: subjectOf(BudgetYearOpened, year),
      link: `/v1/projected-outturns/${year}`,
      year,
      purpose,
      band,
      amount: underspend,
      invented: underspend.invented,
    }),
  ];
}
