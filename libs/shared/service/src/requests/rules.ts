import { Schema } from '@imd/contracts';
import {
  AMOUNT,
  EXCHANGE_RATE,
  isCalendarDate,
  isCountryCode,
  isCurrencyCode,
  isRegionCode,
  looksLike,
  type PersonalData,
} from '@imd/kernel';
import { Transform } from 'class-transformer';
import { IsInt, IsString, Length, Matches, Max, Min, ValidateBy, type ValidationOptions } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

/**
 * Bodies and parameters have these rules of shape, with the sentences that callers read. Limits come from the schemas
 * of events. A request may accept less than an event can keep, never more: a limit of requests can be raised later,
 * while published events keep the schema of their version. Lengths of texts, numbers and lists that events leave open
 * are such limits.
 */

/** The API spells digits out: in other languages (Python, .NET) `\d` matches the digits of every script. */
const spelledOut = (pattern: string) => new RegExp(pattern.replaceAll('\\d', '[0-9]'));

export const IsCalendarDate = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCalendarDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isCalendarDate(value),
        defaultMessage: () => '$property is an existing day as YYYY-MM-DD',
      },
    },
    options,
  );

/** Events keep any two capitals: a code that is withdrawn stays in what was booked. */
export const IsCountry = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCountry',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isCountryCode(value),
        defaultMessage: () => '$property is an ISO 3166-1 alpha-2 country code (Kosovo: XK)',
      },
    },
    options,
  );

/** A region that IATI's list withdrew is taken too, since older files have it. */
export const IsRegion = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isRegion',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isRegionCode(value),
        defaultMessage: () => '$property is a code of the OECD’s list of regions (IATI: Region), such as 189',
      },
    },
    options,
  );

export const IsCurrency = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCurrency',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isCurrencyCode(value),
        defaultMessage: () => '$property is an ISO 4217 currency code, such as EUR',
      },
    },
    options,
  );

const CODE = new RegExp(Schema.Code.pattern);

export const IsCode = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCode',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && value.length <= Schema.Code.maxLength && CODE.test(value),
        defaultMessage: () =>
          `$property is a code of lower case letters, digits and hyphens, at most ${String(Schema.Code.maxLength)}`,
      },
    },
    options,
  );

/** The platform makes ids. The rule asks for no form: an id that was never made is not found. */
export const IsId = () => applyDecorators(Length(1, Schema.Id.maxLength), IsString());

// Line breaks and tabs are part of a text; the other control characters are invisible and spoil logs and tables.
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
const BLANKS = '\\t\\n\\r \\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff';

/** The first character that is no blank decides, so that a long text takes no longer per character than a short one. */
export const READABLE = new RegExp(`^[${BLANKS}]*[^${BLANKS}${CONTROLS}][^${CONTROLS}]*$`, 'u');

/** Blanks and characters that nobody sees are no title and no reason. */
const IsReadable = (options?: ValidationOptions) =>
  Matches(READABLE, {
    message: `${options?.each ? 'each entry of ' : ''}$property has a character that can be seen and no control characters`,
    ...options,
  });

/** Free text names no person: it stays in the store and on the topics for ever. */
export const IsText = (atMost: number = Schema.Text.maxLength, options?: ValidationOptions) =>
  applyDecorators(HoldsNoPersonalData(options), IsReadable(options), Length(1, atMost, options), IsString(options));

export const HoldsNoPersonalData = (options?: ValidationOptions) =>
  applyDecorators(
    holdsNo('bsn', 'noBsn', 'a BSN', options),
    holdsNo('v-number', 'noVNumber', 'a V-number', options),
    holdsNo('birth-date', 'noBirthDate', 'a date of birth', options),
    holdsNo('e-mail-address', 'noEMailAddress', 'an e-mail address', options),
  );

const holdsNo = (data: PersonalData, name: string, words: string, options: ValidationOptions | undefined) =>
  ValidateBy(
    {
      name,
      validator: {
        // A text that is too long is refused for that; to search a megabyte of it would cost others their turn.
        validate: (value: unknown) =>
          typeof value !== 'string' || value.length > Schema.Text.maxLength || !looksLike(data, value),
        defaultMessage: () => `$property holds what looks like ${words}; nothing here may name a person`,
      },
    },
    options,
  );

/** Events always write two decimals; a request may leave them out. */
export const IsMoney = (options?: ValidationOptions) =>
  Matches(spelledOut(AMOUNT.source), {
    message: '$property is a decimal string with at most two decimals and fifteen digits',
    ...options,
  });

export const IsMoneyNotNegative = (options?: ValidationOptions) =>
  Matches(spelledOut(AMOUNT.source.replace('-?', '')), {
    message: '$property is a decimal string with at most two decimals and fifteen digits, zero or more',
    ...options,
  });

export const IsPositiveMoney = (options?: ValidationOptions) =>
  Matches(/^([1-9][0-9]{0,14}(\.[0-9]{1,2})?|0\.([1-9][0-9]?|0[1-9]))$/, {
    message: '$property is a decimal string with at most two decimals and fifteen digits, above zero',
    ...options,
  });

/** Some currencies have three decimals. */
export const IsPositiveAmount = (options?: ValidationOptions) =>
  Matches(/^([1-9][0-9]{0,14}(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$/, {
    message: '$property is a decimal string with at most three decimals and fifteen digits, above zero',
    ...options,
  });

/** Units of a currency for one euro. */
export const IsExchangeRate = (options?: ValidationOptions) =>
  Matches(spelledOut(EXCHANGE_RATE.source), {
    message: '$property is a decimal string with at most six decimals and nine digits',
    ...options,
  });

/** A percentage is 0.00 to 100.00. Events always write two decimals; a request may leave them out. */
export const IsPercentage = (options?: ValidationOptions) =>
  Matches(/^(100(\.0{1,2})?|[1-9]?[0-9](\.[0-9]{1,2})?)$/, {
    message: '$property is a percentage from 0 to 100 with at most two decimals',
    ...options,
  });

/** Donors state shares with up to six decimals. */
export const IsShare = (options?: ValidationOptions) =>
  Matches(/^(100(\.0{1,6})?|[1-9]?[0-9](\.[0-9]{1,6})?)$/, {
    message: '$property is a percentage from 0 to 100 with at most six decimals',
    ...options,
  });

/** A count need not be whole, nor money. */
export const IsDecimalString = (options?: ValidationOptions) =>
  Matches(spelledOut(Schema.Decimal.pattern), { message: '$property is a decimal string', ...options });

/** A rounded figure was rounded to this step. */
export const IsPrecision = (options?: ValidationOptions) =>
  Matches(spelledOut(Schema.Precision.pattern), {
    message: '$property is a step above zero as a decimal string, such as 1000.00',
    ...options,
  });

/** A count is of people or things. Nobody counts to the limit, and every reader of JSON holds it exactly. */
export const IsCount = () => applyDecorators(IsInt(), Min(0), Max(999_999_999));

export const IsBudgetYear = () => applyDecorators(IsInt(), Min(Schema.Year.minimum), Max(Schema.Year.maximum));

/** A year in a path comes as text. */
export const IsBudgetYearParameter = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value,
    ),
    IsBudgetYear(),
  );
