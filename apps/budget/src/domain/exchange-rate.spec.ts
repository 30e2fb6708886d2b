import { FIRST_HAND } from '@imd/kernel';
import { refusal } from './budget-year.fixture';
import { euroValueOf, setExchangeRate, type ExchangeRate, type MoneyWithRate, type Rate } from './exchange-rate';

const corporate: ExchangeRate = { year: 2010, currency: 'USD', rate: '1.25', provenance: FIRST_HAND };
const ofTheDay: Rate = { value: '1.6', date: '2010-06-29', source: 'ECB' };
const when = (rate: ExchangeRate | null) => ({ field: 'amount', year: 2010, bookedOn: '2010-06-30', corporate: rate });
const paid = (value: string, currency: string, rate: Rate | null = null): MoneyWithRate => ({
  money: { value, currency },
  rate,
});

describe('a corporate rate', () => {
  it('is one of a currency and a year, and the same again is no event', () => {
    const { state, events } = setExchangeRate(null, corporate);
    expect(state).toEqual(corporate);
    expect(events).toHaveLength(1);
    expect(setExchangeRate(corporate, corporate).events).toEqual([]);
    expect(setExchangeRate(corporate, { ...corporate, rate: '1.30' }).events).toHaveLength(1);
  });

  it('is above zero, and of another currency than the euro', () => {
    expect(() => setExchangeRate(null, { ...corporate, rate: '0.000000' })).toThrow(
      refusal('exchange-rate-not-positive'),
    );
    expect(() => setExchangeRate(null, { ...corporate, currency: 'EUR' })).toThrow(refusal('exchange-rate-of-euros'));
  });
});

describe('the euro value of what is paid', () => {
  it('in euros is the amount itself', () =>
    expect(euroValueOf(paid('12.50', 'EUR'), when(null))).toEqual({ amount: 1250n, original: null }));

  it('goes by the rate of the payment, and without one by the corporate rate', () => {
    expect(euroValueOf(paid('100', 'USD', ofTheDay), when(corporate))).toEqual({
      amount: 6250n,
      original: { amount: { value: '100', currency: 'USD' }, rate: ofTheDay },
    });
    expect(euroValueOf(paid('100', 'USD'), when(corporate))).toEqual({
      amount: 8000n,
      original: {
        amount: { value: '100', currency: 'USD' },
        rate: { value: '1.25', date: null, source: 'Corporate rate 2010' },
      },
    });
  });

  it.each<[string, MoneyWithRate]>([
    ['exchange-rate-unknown', paid('1', 'USD')],
    ['exchange-rate-of-euros', paid('1', 'EUR', ofTheDay)],
    ['euros-have-two-decimals', paid('1.005', 'EUR')],
    ['exchange-rate-not-positive', paid('1', 'USD', { ...ofTheDay, value: '0' })],
    ['exchange-rate-after-booking', paid('1', 'USD', { ...ofTheDay, date: '2010-07-01' })],
  ])('is refused with %s', (code, payment) => expect(() => euroValueOf(payment, when(null))).toThrow(refusal(code)));
});
