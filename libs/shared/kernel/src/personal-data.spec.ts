import fc from 'fast-check';
import { looksLike, PERSONAL_DATA } from './personal-data';

const foundIn = (text: string) => PERSONAL_DATA.filter((data) => looksLike(data, text));

describe('free text', () => {
  it.each([
    ['bsn', 'Uitgekeerd aan 123456782 in Kabul'],
    ['bsn', 'BSN: 1234.56.782'],
    ['bsn', 'number 123 456 782, paid'],
    ['bsn', 'bsn 12345611'],
    ['bsn', '１２３４５６７８２'],
    ['v-number', 'V-nummer 2345678901'],
    ['v-number', 'V2345678901'],
    ['v-number', 'vertrokken: 234.567.8901'],
    ['birth-date', 'geboren op 12-03-1985 te Kabul'],
    ['birth-date', 'born 12 March 1985'],
    ['birth-date', 'Date of birth: 1985-03-12'],
    ['birth-date', 'A. (* 12-03-1985)'],
    ['birth-date', '12.3.85 (geb.)'],
    ['e-mail-address', 'vraag het aan j.jansen@example.nl'],
    ['e-mail-address', 'mailto:a@b.museum'],
  ])('has a %s in %j', (data, text) => expect(foundIn(text)).toEqual([data]));

  it.each([
    '31 700 V',
    '29 334 nr. 80',
    'Kamerstuk 22 112, nr. 1154; 30 573 nr. 11 en 54',
    'COM(2010) 214, 5731/10',
    'Brief van 10-06-2011, ontvangen 2011-06-10',
    'Ingediend op 12 november 2008',
    'EUR 123.456.782 in total',
    '123 456 782 euro',
    '3,300,000.00 of 9,000,000.00',
    '999999999999999.99',
    '42 000 000',
    'NL-KVK-41160054, NL-RSIN-123456782',
    '4 x * 3 = 12; projects 2008-2010; 123456789',
    'return to Iraq: 1,160 in 2010, 1,018 in 2009',
    'geldnaarhuis.nl @ IntEnt',
    'Registration of births since 2011-06-10',
  ])('may say %j', (text) => expect(foundIn(text)).toEqual([]));

  it('has no BSN whose digits fail the eleven-test, and every one whose digits pass', () =>
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (number) => {
        const sum = [...String(number)].reduce(
          (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
          0,
        );
        expect(looksLike('bsn', `for ${number}.`)).toBe(sum % 11 === 0);
      }),
    ));
});
