import { isCalendarDate, isCountryCode } from '@imd/kernel';
import { Transform } from 'class-transformer';
import { IsInt, Matches, Max, Min, ValidateBy, type ValidationOptions } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

/** Shape rules of bodies and parameters, each with the sentence a caller reads. */

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

export const IsCode = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCode',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
        defaultMessage: () => '$property is a code of lower case letters, digits and hyphens, at most 80',
      },
    },
    options,
  );

/** A decimal string with at most two decimals, signed. */
export const IsMoney = (options?: ValidationOptions) =>
  Matches(/^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$/, {
    message: '$property is a decimal string with at most two decimals and fifteen digits',
    ...options,
  });

export const IsMoneyNotNegative = (options?: ValidationOptions) =>
  Matches(/^(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$/, {
    message: '$property is a decimal string with at most two decimals and fifteen digits, never less than nothing',
    ...options,
  });

export const IsPositiveMoney = (options?: ValidationOptions) =>
  Matches(/^([1-9][0-9]{0,14}(\.[0-9]{1,2})?|0\.([1-9][0-9]?|0[1-9]))$/, {
    message: '$property is a decimal string with at most two decimals and fifteen digits, more than nothing',
    ...options,
  });

/** 0.00 to 100.00. */
export const IsPercentage = (options?: ValidationOptions) =>
  Matches(/^(100(\.0{1,2})?|[1-9]?[0-9](\.[0-9]{1,2})?)$/, {
    message: '$property is a percentage from 0 to 100 with at most two decimals',
    ...options,
  });

/** How many; more than anyone counts, and exact in every reader of JSON. */
export const IsCount = () => applyDecorators(IsInt(), Min(0), Max(999_999_999));

export const IsBudgetYear = () => applyDecorators(IsInt(), Min(1990), Max(2100));

/** A year in a path, which comes as text. */
export const IsBudgetYearParameter = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value,
    ),
    IsBudgetYear(),
  );
