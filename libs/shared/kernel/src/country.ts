import type { CalendarDate } from './calendar-date';
import { conflict } from './domain-error';
import type { Bilingual } from './label';

/**
 * The codes are the elements of ISO 3166-1 alpha-2 that are in force, those that ceased in the time of the records, and
 * XK for Kosovo as IATI writes it.
 */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
    'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
    'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
    'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
    'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
    'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW AN CS YU'
  ).split(' '),
);

export type CountryCode = string;

export function isCountryCode(text: string): boolean {
  return COUNTRY_CODES.has(text);
}

interface Days {
  /** Null says that the country was there before any record. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** These codes stand for a country on some days alone: states parted, came or ended. */
const DAYS: Readonly<Partial<Record<CountryCode, Days>>> = {
  AN: { from: null, until: '2010-10-09' },
  BQ: { from: '2010-10-10', until: null },
  CW: { from: '2010-10-10', until: null },
  SX: { from: '2010-10-10', until: null },
  YU: { from: null, until: '2003-02-03' },
  CS: { from: '2003-02-04', until: '2006-06-02' },
  ME: { from: '2006-06-03', until: null },
  RS: { from: '2006-06-03', until: null },
  SS: { from: '2011-07-09', until: null },
  TL: { from: '2002-05-20', until: null },
  XK: { from: '2008-02-17', until: null },
};

const ALWAYS: Days = { from: null, until: null };

export const countryNotInForce = conflict(
  'country-not-in-force',
  'The country is there under this code on the days that it is named for',
  (field: string, country: CountryCode, { from, until }: Days = daysOf(country)) => ({
    field,
    country,
    validFrom: from,
    validTo: until,
  }),
);

export const daysOf = (country: CountryCode): Days => DAYS[country] ?? ALWAYS;

/**
 * A booking has one day; a project or an instrument has a period, and a country of it is there on some day of that.
 * @param until null says that the period goes on
 * @throws DomainError `country-not-in-force` (409)
 */
export function checkCountryDays(
  field: string,
  country: CountryCode,
  from: CalendarDate,
  until: CalendarDate | null = from,
): void {
  const days = daysOf(country);
  const begins = days.from === null || until === null || days.from <= until;
  const lasts = days.until === null || days.until >= from;
  if (!begins || !lasts) throw countryNotInForce(field, country);
}

/** The library knows a code that ceased by the name of what came after it. */
const FORMER: Readonly<Partial<Record<CountryCode, Bilingual>>> = {
  AN: { nl: 'Nederlandse Antillen', en: 'Netherlands Antilles' },
  CS: { nl: 'Servië en Montenegro', en: 'Serbia and Montenegro' },
  YU: { nl: 'Joegoslavië', en: 'Yugoslavia' },
};

const NAMES = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  nl: new Intl.DisplayNames(['nl'], { type: 'region' }),
};

export function countryName(code: CountryCode): Bilingual {
  return FORMER[code] ?? { nl: NAMES.nl.of(code) ?? code, en: NAMES.en.of(code) ?? code };
}
