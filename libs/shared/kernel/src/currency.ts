import { formatCents, parseCents, splitCents, type Cents } from './money';

export const EURO = 'EUR';

/** ISO 4217, the currencies that are in use or were replaced by the euro since 1990. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD ' +
    'CDF CHF CLP CNY COP CRC CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHS ' +
    'GIP GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW ' +
    'KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MTL MUR MVR MWK MXN MYR MZN NAD ' +
    'NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SIT ' +
    'SKK SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST ' +
    'XAF XCD XDR XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

export function isCurrencyCode(code: string): boolean {
  return CURRENCY_CODES.has(code);
}

/** An amount of any currency is a decimal string; some have three decimals, such as the Iraqi dinar. */
export interface AnyMoney {
  readonly value: string;
  readonly currency: string;
}

/** An amount counts in the smallest unit that is kept of its currency: cents of euros, thousandths of any other. */
export type Units = bigint;

/** @param money above zero or zero; euros have two decimals at most */
export function toUnits({ value, currency }: AnyMoney): Units {
  return currency === EURO ? parseCents(value) : scaled(value, 3);
}

/** The third decimal of another currency is written only where it counts: `1250n` of USD → `'1.25'`. */
export function formatUnits(units: Units, currency: string): string {
  if (currency === EURO) return formatCents(units);
  const thousandth = units % 10n;
  return formatCents(units / 10n) + (thousandth === 0n ? '' : String(thousandth));
}

export function fromUnits(units: Units, currency: string): AnyMoney {
  return { value: formatUnits(units, currency), currency };
}

/** A part has its euros in proportion to the whole, by largest remainder: a part and its rest are the whole again. */
export function centsOfPart(cents: Cents, part: Units, whole: Units): Cents {
  if (part === whole) return cents;
  const shares = [
    { key: 'part', share: part },
    { key: 'rest', share: whole - part },
  ];
  return splitCents(cents, shares).get('part') ?? 0n;
}

/** A rate says how many units of a currency are one euro, as the European Central Bank publishes rates. */
export const EXCHANGE_RATE = /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/;

/**
 * Euro cents, rounded half to even.
 * @param value a decimal string above zero with at most three decimals
 * @param rate an `EXCHANGE_RATE` above zero
 */
export function toEuroCents(value: string, rate: string): Cents {
  const above = scaled(value, 3) * 100_000n;
  const below = scaled(rate, 6);
  const cents = above / below;
  const twice = (above % below) * 2n;
  return twice > below || (twice === below && cents % 2n === 1n) ? cents + 1n : cents;
}

function scaled(decimal: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}
