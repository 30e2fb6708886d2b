import { Schema } from '@imd/contracts';
import { formatCents, parseCents } from '@imd/kernel';
import type { TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { inputPipe } from '../http/input-problem';
import {
  IsBudgetYear,
  IsCode,
  IsDecimalString,
  IsId,
  IsMoney,
  IsMoneyNotNegative,
  IsPercentage,
  IsPositiveMoney,
  IsPrecision,
  IsText,
} from './rules';
import { LabelRequest } from './shared.requests';

class Fields {
  @IsMoney()
  signed: unknown;

  @IsMoneyNotNegative()
  notNegative: unknown;

  @IsPositiveMoney()
  positive: unknown;

  @IsPercentage()
  percentage: unknown;

  @IsCode()
  code: unknown;

  @IsId()
  id: unknown;

  @IsText()
  text: unknown;

  @IsDecimalString()
  decimal: unknown;

  @IsPrecision()
  precision: unknown;

  @IsBudgetYear()
  year: unknown;
}

function accepted(rule: keyof Fields, value: unknown): boolean {
  const fields = Object.assign(new Fields(), { [rule]: value });
  return validateSync(fields).every(({ property }) => property !== rule);
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

describe('free text', () => {
  it.each([
    ['no-bsn', 'paid to 123456782'],
    ['no-v-number', 'V-nummer 2345678901'],
    ['no-birth-date', 'geboren 12-03-1985'],
    ['no-e-mail-address', 'ask a.person@example.nl'],
  ])('is refused by the rule %s', async (rule, text) => {
    const refused: unknown = await inputPipe()
      .transform({ nl: text, en: 'Paid' }, { type: 'body', metatype: LabelRequest })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ errors: [{ in: 'body', pointer: '/nl', rule }] });
    expect(JSON.stringify(refused)).not.toContain(text);
  });

  it('may name papers and their dates', () => {
    expect(accepted('text', 'Amendement 31 700 V; 29 334 nr. 80 van 2011-06-10')).toBe(true);
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

describe('a text', () => {
  it.each(['Terugkeer', ' met spaties ', 'twee\nregels\tvan één tekst', 'العودة', '🙂', '-'])('can be %j', (value) =>
    expect(accepted('text', value)).toBe(true),
  );
  it.each([' ', '\n', '\u00a0\u2003', '\u200b', '\u0000', 'Titel\u0000', 'a\u0007b', 'a\u009bb'])(
    'cannot be %j',
    (value) => expect(accepted('text', value)).toBe(false),
  );
});

const fits = (schema: TSchema, value: unknown) => Value.Check(schema, value);
const writtenOut = (decimal: string) => formatCents(parseCents(decimal));

const ofLengths = (...lengths: number[]) => fc.constantFrom(...lengths).map((length) => 'x'.repeat(length));

/** The text is nearly a number, so that both sides of every rule are met. */
const nearlyNumbers = fc.stringMatching(/^-?[0-9]{0,17}(\.[0-9]{0,8})?$/);
const nearlyPercentages = fc.stringMatching(/^-?[0-9]{0,3}(\.[0-9]{0,3})?$/);
const nearlyCodes = fc.oneof(fc.stringMatching(/^[a-z0-9A]{0,3}-{0,2}[a-z0-9]{0,4}$/), ofLengths(80, 81));

describe('a rule that stands in requests and in events', () => {
  it.each<[keyof Fields, TSchema, fc.Arbitrary<unknown>]>([
    ['code', Schema.Code, nearlyCodes],
    ['id', Schema.Id, ofLengths(0, 1, 80, 81)],
    ['text', Schema.Text, ofLengths(0, 1, 4_000, 4_001)],
    ['decimal', Schema.Decimal, nearlyNumbers],
    ['precision', Schema.Precision, nearlyNumbers],
    ['year', Schema.Year, fc.oneof(fc.constantFrom(1_989, 1_990, 2_100, 2_101), fc.double())],
  ])('is the same in both: %s', (rule, schema, values) =>
    fc.assert(
      fc.property(values, (value) => accepted(rule, value) === fits(schema, value)),
      { numRuns: 500 },
    ),
  );

  it.each<[keyof Fields, TSchema, fc.Arbitrary<string>]>([
    ['signed', Schema.Money.properties.value, nearlyNumbers],
    ['percentage', Schema.Percentage, nearlyPercentages],
  ])('fits the event once two decimals are written: %s', (rule, schema, values) =>
    fc.assert(
      fc.property(values, (value) => !accepted(rule, value) || fits(schema, writtenOut(value))),
      { numRuns: 500 },
    ),
  );

  it('takes back every amount that an event has', () =>
    fc.assert(
      fc.property(nearlyNumbers, (value) => !fits(Schema.Money.properties.value, value) || accepted('signed', value)),
      { numRuns: 500 },
    ));

  it('divides amounts by their sign', () =>
    fc.assert(
      fc.property(nearlyNumbers, (value) => {
        fc.pre(accepted('signed', value));
        expect(accepted('notNegative', value)).toBe(!value.startsWith('-'));
        expect(accepted('positive', value)).toBe(!value.startsWith('-') && parseCents(value) > 0n);
      }),
    ));
});
