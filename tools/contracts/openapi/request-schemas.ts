import { Schema } from '@imd/contracts';
import { COUNTRY_CODES, CURRENCY_CODES, REGION_CODES } from '@imd/kernel';
import type { TString } from '@sinclair/typebox';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata';
import type { Components } from './components';
import type { RequestClass } from './operations';
import { commentsOf } from './property-comments';

type Json = Record<string, unknown>;

/** Our own rules of requests (libs/shared/service/src/requests/rules.ts) have these schemas, by their names. */
const RULES: Record<string, Json> = {
  isCalendarDate: typeFirst(Schema.Date),
  isCode: typeFirst(Schema.Code),
  // No schema says what a text is not.
  inALanguage: {},
  noBsn: {},
  noVNumber: {},
  noBirthDate: {},
  noEMailAddress: {},
};

export interface RequestProperty {
  readonly name: string;
  readonly schema: Json;
  readonly required: boolean;
  /** The field may be null as well. */
  readonly nullable: boolean;
}

/** The rules that check a request itself give the fields of its class; nested classes become components. */
export function requestProperties(type: RequestClass, components: Components): RequestProperty[] {
  const { properties = {}, required = [] } = targetConstructorToSchema(type, {
    classTransformerMetadataStorage: defaultMetadataStorage,
    additionalConverters: {
      ...RULES,
      isCurrency: () => components.define('CurrencyCode', { type: 'string', enum: [...CURRENCY_CODES] }),
      isCountry: () => components.define('CountryCode', { type: 'string', enum: [...COUNTRY_CODES] }),
      isRegion: () => components.define('RegionCode', { type: 'string', enum: [...REGION_CODES] }),
      // The library's own converters would add `type: number`, and so let fractions pass for whole numbers.
      min: ({ constraints }: ValidationMetadata) => ({ minimum: (constraints as number[])[0] }),
      max: ({ constraints }: ValidationMetadata) => ({ maximum: (constraints as number[])[0] }),
      [ValidationTypes.NESTED_VALIDATION]: (metadata: ValidationMetadata) => {
        const nested = nestedClass(metadata);
        return components.define(nested.name, requestSchema(nested, components));
      },
    },
  });
  const initial = new type() as Json;
  const { ofFields } = commentsOf(type);
  const optional = optionalFields(type);
  return Object.entries(properties as Record<string, Json>).map(([name, { $ref, ...schema }]) => ({
    name,
    schema: {
      ...($ref === undefined ? components.add(schema) : { $ref }),
      ...(ofFields[name] === undefined ? {} : { description: ofFields[name] }),
      ...(initial[name] === undefined || initial[name] === null ? {} : { default: initial[name] }),
    },
    required: required.includes(name) && initial[name] === undefined,
    nullable: optional.has(name),
  }));
}

export function requestSchema(type: RequestClass, components: Components): Json {
  const properties = requestProperties(type, components);
  const required = properties.filter((each) => each.required).map(({ name }) => name);
  const { ofClass } = commentsOf(type);
  return {
    type: 'object',
    ...(ofClass === null ? {} : { description: ofClass }),
    properties: Object.fromEntries(
      properties.map(({ name, schema, nullable }) => [name, nullable ? orNull(schema) : schema]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** TypeBox writes the type last; the description has it first everywhere. */
function typeFirst({ type, ...limits }: TString): Json {
  return { type, ...limits };
}

function nestedClass({ target, propertyName }: ValidationMetadata): RequestClass {
  const type = defaultMetadataStorage.findTypeMetadata(target as RequestClass, propertyName);
  if (!type) throw new Error(`${(target as RequestClass).name}.${propertyName} is nested but has no @Type`);
  return type.typeFunction() as RequestClass;
}

/** `IsOptional` lets absent and null pass alike; a field under `ValidateIf` may be absent, never null. */
function optionalFields(type: RequestClass): Set<string> {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return new Set(rules.filter(({ name }) => name === 'isOptional').map(({ propertyName }) => propertyName));
}

function orNull({ description, ...schema }: Json): Json {
  const described = description === undefined ? {} : { description };
  if ('$ref' in schema) return { ...described, anyOf: [schema, { type: 'null' }] };
  const { type, enum: values, ...rest } = schema;
  const orNullToo = Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {};
  return { ...described, type: [type, 'null'], ...rest, ...orNullToo };
}
