/**
 * Free text stays in the store and on the topics for ever, so it says nothing by which one person is known. Papers of
 * parliament are named by numbers too (31 700 V, 29 334 nr. 80) and dated: those say nothing of a person.
 */
export const PERSONAL_DATA = ['bsn', 'v-number', 'birth-date', 'e-mail-address'] as const;

export type PersonalData = (typeof PERSONAL_DATA)[number];

export function looksLike(data: PersonalData, text: string): boolean {
  return RULES[data](text.normalize('NFKC'));
}

const DATE = String.raw`(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})(?!\d)`;
const BIRTH = String.raw`(?:geboren|geboortedatum|geb\.|born|birth\s?da(?:te|y)|date\s+of\s+birth|d\.?o\.?b\.?)`;
const BIRTH_DATE = new RegExp(
  String.raw`(?<!\p{L})${BIRTH}(?!\p{L})[^\d]{0,30}${DATE}|(?<!\d)${DATE}[^\d]{0,20}(?<!\p{L})${BIRTH}(?!\p{L})|\*\s?${DATE}`,
  'iu',
);

/** Behind letters and a hyphen stands the identifier of an organisation; behind a currency, an amount. */
const NUMBER_BEGINS = String.raw`(?<![\p{L}\d]|[\p{L}\d]-|\d[. ,])(?<!(?:EUR|USD|€|\$|euro)\s{0,3})`;
const NUMBER_ENDS = String.raw`(?![\p{L}\d]|[.,]\d|[. ]\d{3}|\s*(?:euro|EUR|€))`;
const NINE_DIGITS = new RegExp(
  `${NUMBER_BEGINS}(?:\\d{9}|\\d{4}[. ]\\d{2}[. ]\\d{3}|\\d{3}[. ]\\d{3}[. ](?!000)\\d{3})${NUMBER_ENDS}`,
  'giu',
);
const LABELLED_BSN = /(?<!\p{L})(?:bsn|burgerservicenummer|sofi-?nummer)(?!\p{L})[^\d]{0,20}(\d[\d. -]{6,12}\d)/giu;
const V_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d]|[\p{L}\d]-|\d[. ,])(?:V(?:-?\s?(?:nummer|number|nr))?[-.: ]{0,3})?\d{3}[. ]?\d{3}[. ]?\d{4}${NUMBER_ENDS}`,
  'iu',
);
const E_MAIL_ADDRESS = /[^\s@<>()]@[^\s@<>()]+\.\p{L}{2,}/u;

const RULES: Readonly<Record<PersonalData, (text: string) => boolean>> = {
  bsn: (text) =>
    [...text.matchAll(NINE_DIGITS)].some(([number]) => passesElevenTest(number)) ||
    [...text.matchAll(LABELLED_BSN)].some(([, number = '']) => passesElevenTest(number)),
  'v-number': (text) => V_NUMBER.test(text),
  'birth-date': (text) => BIRTH_DATE.test(text),
  'e-mail-address': (text) => E_MAIL_ADDRESS.test(text),
};

/**
 * The digits of a BSN count 9, 8, 7 … 2 and −1 times, and the sum divides by eleven (Besluit burgerservicenummer). One
 * of eight digits has a zero before it.
 */
function passesElevenTest(number: string): boolean {
  const digits = [...number.replaceAll(/\D/g, '').padStart(9, '0')].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && digits.some((digit) => digit !== 0) && sum % 11 === 0;
}
