import { DomainError } from '@imd/kernel';
import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { ValidatorOptions } from 'class-validator';
import { bodyMissing } from './http-refusals';
import { longArrays } from './long-arrays';
import { listed, type FieldError } from './problem';

export const inputInvalid = {
  code: 'input-invalid',
  kind: 'invalid',
  meaning: 'The input does not match the description of this operation; see errors',
} as const;

/** Everything that is wrong with the input, at once; of very much that is wrong, the beginning. */
export class InputInvalid extends DomainError {
  constructor(errors: readonly FieldError[]) {
    super(inputInvalid.code, inputInvalid.kind, inputInvalid.meaning, listed(errors) as never);
  }
}

/** Checks the shape of every body and parameter: unknown fields are refused, nothing is converted silently. */
class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: false,
      validationError: { target: false, value: false },
      exceptionFactory: (findings) => new InputInvalid(findings.flatMap((finding) => fieldErrors(finding, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value === undefined) throw bodyMissing();
    return super.transform(value, metadata);
  }

  /** An array over its bound is refused before its members are looked at, and the rest of the input with it. */
  protected override validate(input: object, options?: ValidatorOptions) {
    const long = longArrays(input);
    return long.length > 0 ? long : super.validate(input, options);
  }
}

export const inputPipe = () => new InputPipe();

/** What the pipe says of a parameter that an operation does not know, for those that know none. */
export function unknownParameter(name: string): FieldError {
  return { pointer: pointerOf('', name), rule: 'unknown-field', detail: `property ${name} should not exist` };
}

function pointerOf(path: string, property: string): string {
  return `${path}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function fieldErrors({ property, constraints, children }: ValidationError, path: string): FieldError[] {
  const pointer = pointerOf(path, property);
  const own = Object.entries(constraints ?? {}).map(([rule, detail]) => ({ pointer, rule: kebab(rule), detail }));
  return [...own, ...(children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

function kebab(rule: string): string {
  return rule === 'whitelistValidation'
    ? 'unknown-field'
    : rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
