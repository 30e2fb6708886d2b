import { BudgetYearSettingsChanged, ExpenditureRecorded, ReportingGapsSet } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { budgetYears, euros, tellPayment } from '../years-of-projects.fixture';
import { progressReport2010 } from '../progress-report-2010.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { yearPace } from './pace';

const YEAR = 2012;
const paceAt = async (history: History, asOf: string, year = YEAR) =>
  yearPace(await fold(new UnderspendProjection(), UNDERSPEND, history.events), current, year, asOf);

/** 300 before October and 100 after, all for the diaspora. */
function spent(): History {
  const history = budgetYears(YEAR);
  tellPayment(history, 'spring', YEAR, 3, 300);
  tellPayment(history, 'autumn', YEAR, 11, 100);
  return history;
}

describe('what was spent in the last quarter', () => {
  it('is what was booked after September, as a share of all, of the whole and by purpose', async () => {
    const { programme, purposes } = await paceAt(spent(), '2012-12-31');
    expect(programme).toMatchObject({
      spent: { cents: 400_00n },
      spentInLastQuarter: { cents: 100_00n },
      lastQuarterShare: { value: '0.2500' },
    });
    expect(purposes.map(({ code, lastQuarterShare }) => [code, lastQuarterShare?.value])).toEqual([
      ['diaspora', '0.2500'],
      ['return', undefined],
    ]);
  });

  it('counts a payment of the first of October, and none of the last of September', async () => {
    const history = budgetYears(YEAR);
    for (const [index, bookedOn] of ['2012-09-30', '2012-10-01'].entries()) {
      history.tell(ExpenditureRecorded, `e-${index}`, {
        ...ExpenditureRecorded.sample,
        expenditureId: `e-${index}`,
        year: YEAR,
        purpose: 'diaspora',
        projectId: null,
        commitmentId: null,
        amount: euros(10),
        bookedOn,
        bookedOnPrecision: 'day',
        scope: 'unattributed',
        countryAmounts: [],
        provenance: FIRST_HAND,
      });
    }
    expect((await paceAt(history, '2012-10-01')).programme.spentInLastQuarter?.cents).toBe(10_00n);
  });

  it('is unknown before it begins, where a purpose was not reported, and where the year alone is known', async () => {
    expect((await paceAt(spent(), '2012-09-30')).programme.spentInLastQuarter).toBeNull();
    const gaps = [{ figure: 'spent' as const, purpose: 'return' }];
    const unreported = spent().tell(ReportingGapsSet, YEAR, { year: YEAR, gaps, provenance: FIRST_HAND });
    expect((await paceAt(unreported, '2012-12-31')).programme.spentInLastQuarter).toBeNull();
    const { programme } = await paceAt(progressReport2010(), '2011-06-10', 2010);
    expect([programme.spent?.cents, programme.lastQuarterShare]).toEqual([5_800_000_00n, null]);
  });
});

describe('the last day to commit', () => {
  const withLeadTime = (leadTimeDays: number | null) =>
    spent().tell(BudgetYearSettingsChanged, YEAR, {
      ...BudgetYearSettingsChanged.sample,
      year: YEAR,
      keptFrom: '2012-01-01',
      leadTimeDays,
    });

  it("is the year's lead time before its end, and the days to it are counted from the date", async () => {
    expect(await paceAt(withLeadTime(60), '2012-10-31')).toMatchObject({
      leadTimeDays: 60,
      lastDayToCommit: '2012-11-01',
      daysToCommit: 1,
      programme: { notCommitted: { cents: 999_700_00n } },
    });
    expect((await paceAt(withLeadTime(60), '2012-11-02')).daysToCommit).toBe(0);
  });

  it('is unknown where the year has no lead time', async () => {
    expect(await paceAt(spent(), '2012-06-30')).toMatchObject({ lastDayToCommit: null, daysToCommit: null });
    expect(await paceAt(withLeadTime(null), '2012-06-30')).toMatchObject({ lastDayToCommit: null });
  });
});
