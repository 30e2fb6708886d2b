import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';

type Class<T> = new () => T;

/** The decorator fits only a field that holds `Value`: another type does not compile. */
type FieldOf<Value> = <Name extends string>(target: { readonly [name in Name]?: Value | null }, name: Name) => void;

/**
 * The value of the field is an object with rules of its own. `ValidateNested` alone would take an array of such objects
 * for one, and without `Type` the library knows no rules for the object and refuses it. The decorators are listed as a
 * stack applies them, from the last to the first: callers get the findings in that order.
 */
export const Part = <T extends object>(type: () => Class<T>): FieldOf<T> =>
  applyDecorators(Type(type), ValidateNested(), IsObject());

/** The value of the field is a list of objects with rules of their own; every list has a greatest length. */
export const Parts = <T extends object>(
  type: () => Class<T>,
  { atLeast = 0, atMost }: { readonly atLeast?: number; readonly atMost: number },
): FieldOf<readonly T[]> =>
  applyDecorators(
    Type(type),
    ValidateNested({ each: true }),
    ArrayMaxSize(atMost),
    ...(atLeast > 0 ? [ArrayMinSize(atLeast)] : []),
    IsArray(),
  );
