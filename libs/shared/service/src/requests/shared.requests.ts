import { Schema } from '@imd/contracts';
import { FIRST_HAND, type Label, type Money, type Provenance } from '@imd/kernel';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator';
import { Part } from './parts';
import {
  IsBudgetYearParameter,
  IsCurrency,
  IsMoney,
  IsMoneyNotNegative,
  IsPositiveAmount,
  IsPositiveMoney,
  IsPrecision,
  IsText,
} from './rules';

// Several operations share these parts of bodies.

const CURRENCIES = [Schema.Money.properties.currency.const];

export class MoneyRequest {
  @IsMoney()
  value: string;

  @IsIn(CURRENCIES)
  currency: Money['currency'];
}

export class MoneyNotNegativeRequest {
  @IsMoneyNotNegative()
  value: string;

  @IsIn(CURRENCIES)
  currency: Money['currency'];
}

export class PositiveMoneyRequest {
  @IsPositiveMoney()
  value: string;

  @IsIn(CURRENCIES)
  currency: Money['currency'];
}

/** Money in the currency that was agreed or paid: euros have two decimals at most, some currencies three. */
export class PaidMoneyRequest {
  @IsPositiveAmount()
  value: string;

  @IsCurrency()
  currency: string;
}

/** A field that is absent and one that is null both say that nothing is given. */
const orNull = () => Transform(({ value }: { value: unknown }) => value ?? null);

/** Text for people in Dutch, in English or in both: at least one of them is given. */
export class LabelRequest implements Label {
  /** In Dutch; absent or null: known in English alone. */
  @IsOptional()
  @IsText(2_000)
  nl: string | null = null;

  /** In English; absent or null: known in Dutch alone. */
  @IsOptional()
  @IsText(2_000)
  en: string | null = null;
}

function isWithoutLanguage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { nl = null, en = null } = value as Partial<Label>;
  return nl === null && en === null;
}

/** The value of the field is a text in at least one language. */
export const IsLabel = () =>
  applyDecorators(
    Part(() => LabelRequest) as PropertyDecorator,
    ValidateBy({
      name: 'inALanguage',
      validator: {
        validate: (value: unknown) => !isWithoutLanguage(value),
        defaultMessage: () => '$property is given in nl, in en or in both',
      },
    }),
  ) as ReturnType<typeof Part<LabelRequest>>;

export class ProvenanceRequest {
  /** Code of the document that it is taken from; absent or null: booked first-hand. */
  @orNull()
  @IsOptional()
  @IsText(200)
  document: string | null;

  /** It stands under this heading, in the language of the document. */
  @orNull()
  @IsOptional()
  @IsText(400)
  heading: string | null;

  /** The paragraph under that heading, from 1. */
  @orNull()
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9_999)
  paragraph: number | null;

  /** The step a rounded figure was rounded to; absent or null: exact. */
  @orNull()
  @IsOptional()
  @IsPrecision()
  precision: string | null;

  /** The document does not state it; it follows from what it states. */
  @IsBoolean()
  derived = false;

  /** Demo data. */
  @IsBoolean()
  invented = false;

  /** Fields whose value is an assumption. */
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(200, { each: true })
  assumed: string[] = [];

  @orNull()
  @IsOptional()
  @IsText(2_000)
  note: string | null;
}

/** A body that may name the document it is taken from. One that names none is stated first-hand. */
export abstract class SourcedRequest {
  @IsOptional()
  @Part(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}

/** A booking that names no document is first-hand. */
export function provenanceOf(request: ProvenanceRequest | null | undefined): Provenance {
  return request ? { ...FIRST_HAND, ...request } : FIRST_HAND;
}

export class BudgetYearPath {
  @IsBudgetYearParameter()
  year: number;
}
