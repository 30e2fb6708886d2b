import { openBudgetYear } from './budget-year';
import { aDraftYear, euros, framework, outsideTheContracts, refusal } from './budget-year.fixture';

describe('opening a budget year', () => {
  it('needs a policy framework that has been published', () =>
    expect(() => openBudgetYear(aDraftYear(), null, null)).toThrow(refusal('policy-framework-unknown')));

  it('lies within its framework', () => {
    expect(() => openBudgetYear({ ...aDraftYear(), year: 2007 }, framework, null)).toThrow(
      refusal('year-outside-framework', { field: 'year', validFrom: '2008-07-04' }),
    );
    expect(openBudgetYear(aDraftYear(2008), framework, null).events).toHaveLength(1);
  });

  it('takes over what was promised on it before it was open', () =>
    expect(
      openBudgetYear(aDraftYear(2011), framework, {
        year: 2011,
        openInstalments: [{ purpose: 'diaspora', amount: euros('5') }],
      }).state.openInstalments,
    ).toEqual([{ purpose: 'diaspora', amount: 500n }]));

  it('is told as the contract has it', () => {
    const { events } = openBudgetYear(aDraftYear(), framework, null);
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
