import { sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { forecastOf } from './forecast';
import { PROJECT_KINDS } from '@imd/contracts';
import type { PastProjectYear } from './project-year';

const cents = fc.bigInt({ min: 0n, max: 10n ** 11n });
const projectYear = fc.record({
  projectId: fc.uuid(),
  partner: fc.constantFrom('iom', 'cordaid', 'university'),
  purpose: fc.constantFrom('diaspora', 'return', 'research'),
  kind: fc.constantFrom(...PROJECT_KINDS),
  paid: cents,
  refunded: cents,
  inPipeline: fc.boolean(),
  due: cents,
  planned: cents,
});
const pastYear = fc
  .tuple(projectYear, fc.integer({ min: 2010, max: 2016 }), cents, cents)
  .map(([project, year, outturn, refundedLater]): PastProjectYear => ({ ...project, year, outturn, refundedLater }));
const months = fc.constantFrom(0, 3, 6, 9);

const inAnyOrder = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });

describe('a forecast', () => {
  it('adds up: lines to a project, projects to the programme, purposes to the programme, to the cent', () => {
    fc.assert(
      fc.property(fc.array(pastYear), fc.array(projectYear), months, (past, current, after) => {
        const { projects, programme, group } = forecastOf(past, current, after);
        for (const { paid, fromArrears, fromStillDue, fromPipeline, expectedRefunds, outturn } of projects)
          expect(outturn).toBe(paid + fromArrears + fromStillDue + fromPipeline + expectedRefunds);
        expect(programme.outturn).toBe(sumCents(projects.map(({ outturn }) => outturn)));
        const purposes = ['diaspora', 'return', 'research'].map((name) => group(({ purpose }) => purpose === name));
        expect(sumCents(purposes.map(({ outturn }) => outturn))).toBe(programme.outturn);
      }),
    );
  });

  it('is the same whatever order the past is read in', () => {
    const histories = fc
      .array(pastYear, { minLength: 1 })
      .chain((past) => fc.tuple(fc.constant(past), inAnyOrder(past)));
    fc.assert(
      fc.property(histories, fc.array(projectYear), ([past, shuffled], current) => {
        const [one, other] = [past, shuffled].map((read) => forecastOf(read, current, 6));
        expect(other!.projects).toEqual(one!.projects);
        expect(other!.programme).toEqual(one!.programme);
      }),
    );
  });

  it('has its centre within its ranges unless more is paid than is projected, and none below what stays paid', () => {
    fc.assert(
      fc.property(fc.array(pastYear, { minLength: 9 }), fc.array(projectYear), months, (past, current, after) => {
        const { projects, programme } = forecastOf(past, current, after);
        for (const { range, paid, expectedRefunds } of projects) {
          if (range) expect(range.low).toBeGreaterThanOrEqual(paid + expectedRefunds);
        }
        const { range, outturn } = programme;
        if (range) expect([range.low <= outturn, outturn <= range.high]).toEqual([true, true]);
      }),
    );
  });
});
