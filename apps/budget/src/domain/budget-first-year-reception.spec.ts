import { FIRST_HAND } from '@imd/kernel';
import { estimateFirstYearReception } from './budget-first-year-reception';
import { aClosedYear, outsideTheContracts } from './budget-year.fixture';

describe('the estimate of first-year reception', () => {
  const reception = { note: 'HGIS-nota 2011', estimate: null, provenance: FIRST_HAND };

  it('is kept after closing too, as the contract has it; the same again changes nothing', () => {
    const { state, events } = estimateFirstYearReception(aClosedYear(), reception);
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
    expect(estimateFirstYearReception(state, reception).events).toEqual([]);
  });
});
