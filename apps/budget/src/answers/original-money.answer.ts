import { ANY_MONEY, ORIGINAL_MONEY } from '@imd/contracts';
import { toMoneyOrNull, type Cents, type Money } from '@imd/kernel';
import { named } from '@imd/service';

export const OriginalMoneyAnswer = named('OriginalMoney', ORIGINAL_MONEY);

export const AnyMoneyAnswer = named('AnyMoney', ANY_MONEY);

/** The exchange difference (koersverschil) of a booking that pays or gives back a part of another one. */
export function differenceOf(amount: Cents, value: Cents | null): Money | null {
  return toMoneyOrNull(value === null ? null : amount - value);
}
