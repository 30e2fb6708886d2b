import { validateSync } from 'class-validator';
import { IsMoney, IsMoneyNotNegative, IsPercentage, IsPositiveMoney } from './rules';

class Amounts {
  @IsMoney()
  signed: unknown;

  @IsMoneyNotNegative()
  notNegative: unknown;

  @IsPositiveMoney()
  positive: unknown;

  @IsPercentage()
  percentage: unknown;
}

function accepted(rule: keyof Amounts, value: unknown): boolean {
  const amounts = Object.assign(new Amounts(), { [rule]: value });
  return validateSync(amounts).every(({ property }) => property !== rule);
}

const REFUSED = ['01', '1.005', '1e3', '+1', ' 1', '', '.5', '1.', '1000000000000000', 1, null];

describe('an amount', () => {
  it.each(['0', '0.00', '-0.01', '-5', '3300000.5', '999999999999999.99'])('signed can be %p', (value) =>
    expect(accepted('signed', value)).toBe(true),
  );
  it.each(['0', '0.0', '0.00', '0.01', '7', '999999999999999.99'])(
    'that is never less than nothing can be %p',
    (value) => expect(accepted('notNegative', value)).toBe(true),
  );
  it.each(['-0.01', '-1', '-0'])('that is never less than nothing cannot be %p', (value) =>
    expect(accepted('notNegative', value)).toBe(false),
  );
  it.each(['0.01', '0.1', '0.10', '1', '10.0', '999999999999999.99'])('of more than nothing can be %p', (value) =>
    expect(accepted('positive', value)).toBe(true),
  );
  it.each(['0', '0.0', '0.00', '-1', '-0.01'])('of more than nothing cannot be %p', (value) =>
    expect(accepted('positive', value)).toBe(false),
  );
  it.each(REFUSED)('cannot be %p', (value) => {
    expect(accepted('signed', value)).toBe(false);
    expect(accepted('notNegative', value)).toBe(false);
    expect(accepted('positive', value)).toBe(false);
  });
});

describe('a percentage', () => {
  it.each(['0', '0.5', '7.25', '99.99', '100', '100.00'])('can be %p', (value) =>
    expect(accepted('percentage', value)).toBe(true),
  );
  it.each(['100.01', '101', '-1', '07', '7.255', '', 7])('cannot be %p', (value) =>
    expect(accepted('percentage', value)).toBe(false),
  );
});
