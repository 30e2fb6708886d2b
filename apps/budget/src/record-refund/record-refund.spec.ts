import { Stage } from '@imd/mongo';
import { decide, stored } from '@imd/testing';
import { anAdoptedYear } from '../domain/budget-year.fixture';
import { budgetYears } from '../persistence/budget-year.schema';
import { recordRefundUseCase } from './record-refund';

const receipt = {
  purpose: 'diaspora',
  amount: { value: '1.00', currency: 'EUR' as const },
  receivedOn: '2010-06-01',
  reason: 'Not spent by the partner',
};

describe('a receipt', () => {
  afterEach(() => jest.restoreAllMocks());

  it('changes the year that guards it', async () => {
    const save = jest.spyOn(Stage.prototype, 'save');
    await decide([stored(budgetYears, anAdoptedYear())], recordRefundUseCase({ year: 2010 }, receipt));
    expect(save.mock.calls.map(([store]) => store.aggregate)).toContain('budgets');
  });
});
