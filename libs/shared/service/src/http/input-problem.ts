import { DomainError } from '@imd/kernel';
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from './problem';

/** Everything that is wrong with the input, at once. */
export class InputInvalid extends DomainError {
  constructor(readonly errors: readonly FieldError[]) {
    super('input-invalid', 'invalid', 'The input does not match the description of this operation; see errors', {
      errors: errors as never,
    });
  }
}

/** Checks the shape of every body and parameter: unknown fields are refused, nothing is converted silently. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (findings) => new InputInvalid(findings.flatMap((finding) => fieldErrors(finding, ''))),
  });
}

function fieldErrors({ property, constraints, children }: ValidationError, path: string): FieldError[] {
  const pointer = `${path}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(constraints ?? {}).map(([rule, detail]) => ({ pointer, rule: kebab(rule), detail }));
  return [...own, ...(children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

function kebab(rule: string): string {
  return rule === 'whitelistValidation'
    ? 'unknown-field'
    : rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
