import { FIRST_HAND } from '@imd/kernel';
import { setReportingGaps } from './budget-reporting-gaps';
import { aClosedYear, outsideTheContracts, refusal } from './budget-year.fixture';

describe('a reporting gap', () => {
  const gaps = { gaps: [{ figure: 'spent', purpose: 'remittances' } as const], provenance: FIRST_HAND };

  it('is kept after closing too, as the contract has it; the same again changes nothing', () => {
    const { state, events } = setReportingGaps(aClosedYear(), gaps);
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
    expect(setReportingGaps(state, gaps).events).toEqual([]);
  });

  it('is reported once, of a purpose of the framework', () => {
    const twice = { ...gaps, gaps: [...gaps.gaps, ...gaps.gaps] };
    expect(() => setReportingGaps(aClosedYear(), twice)).toThrow(refusal('set-twice'));
    const elsewhere = { ...gaps, gaps: [{ figure: 'spent', purpose: 'space-travel' } as const] };
    expect(() => setReportingGaps(aClosedYear(), elsewhere)).toThrow(refusal('purpose-unknown', { field: 'gaps' }));
  });
});
