import { DomainError } from '@imd/kernel';
import { ValidationPipe, type ArgumentMetadata, type Paramtype, type ValidationError } from '@nestjs/common';
import type { ValidatorOptions } from 'class-validator';
import { bodyMissing } from './http-refusals';
import { fieldErrors, unknownField } from './input-sentences';
import { longArrays } from './long-arrays';
import { listed, type FieldError, type InputPlace } from './problem';

export const inputInvalid = {
  code: 'input-invalid',
  kind: 'invalid',
  meaning: 'The input does not match the description of this operation; see errors',
  title: 'Input invalid',
  retryable: false,
} as const;

/** The problem tells everything that is wrong with the input at once; of a long list, the beginning. */
export class InputInvalid extends DomainError {
  constructor(readonly errors: readonly FieldError[]) {
    super(inputInvalid.code, inputInvalid.kind, inputInvalid.meaning, listed(errors) as never);
  }
}

const PLACES: Readonly<Record<Paramtype, InputPlace>> = { body: 'body', param: 'path', query: 'query', custom: 'body' };

/** The library reports its findings without saying which part of the request they are in. */
class Findings extends Error {
  constructor(readonly findings: readonly ValidationError[]) {
    super('input-invalid');
  }
}

/** The pipe checks the shape of every body and parameter: unknown fields are refused, nothing is converted silently. */
class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: false,
      // The target tells which names and limits its class has; it is never answered.
      validationError: { target: true, value: false },
      exceptionFactory: (findings) => new Findings(findings),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value === undefined) throw bodyMissing();
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof Findings)) throw error;
      const place = PLACES[metadata.type];
      throw new InputInvalid(error.findings.flatMap((finding) => errorsIn(finding, place, '')));
    }
  }

  /** An array over its bound is refused, and the rest of the input with it, before anyone looks at its members. */
  protected override validate(input: object, options?: ValidatorOptions) {
    const long = longArrays(input);
    return long.length > 0 ? long : super.validate(input, options);
  }
}

export const inputPipe = () => new InputPipe();

/** An operation that takes no parameters refuses one in the words of the pipe. */
export function unknownParameter(name: string): FieldError {
  return unknownField('query', name, pointerOf('', name));
}

function pointerOf(path: string, property: string): string {
  return `${path}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function errorsIn(finding: ValidationError, place: InputPlace, path: string): FieldError[] {
  const pointer = pointerOf(path, finding.property);
  const ofParts = (finding.children ?? []).flatMap((child) => errorsIn(child, place, pointer));
  return [...fieldErrors(finding, place, pointer), ...ofParts];
}
