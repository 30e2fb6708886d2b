import type { Label, Provenance } from '@imd/kernel';
import { Schema, type SchemaDefinition } from 'mongoose';

// Mongoose takes an empty text for a missing one; a command that changed nothing leaves an empty consistency token.
Schema.Types.String.checkRequired((value: unknown) => typeof value === 'string');

/** Cents are `BigInt`, and a part of a document is a schema of its own. */
type Kind = StringConstructor | NumberConstructor | BigIntConstructor | BooleanConstructor | Schema;

interface Value {
  readonly type: Kind;
  readonly enum?: readonly string[];
}

interface Required {
  readonly type: Kind | readonly [Value & { readonly required: true }];
  readonly enum?: readonly string[];
  readonly required: true;
}

interface Nullable extends Value {
  readonly default: null;
}

/** Each field of a state is required or nullable as its type says. */
export type Fields<State extends object> = {
  readonly [Name in keyof State]-?: null extends State[Name] ? Nullable : Required;
};

const oneOf = (values: readonly string[] | undefined) => (values === undefined ? {} : { enum: values });

/** Such a field is never null. */
export const required = (type: Kind, values?: readonly string[]): Required => ({
  type,
  required: true,
  ...oneOf(values),
});

/** Such a field is stored also where nothing is known; it is null then. */
export const nullable = (type: Kind, values?: readonly string[]): Nullable => ({
  type,
  default: null,
  ...oneOf(values),
});

/** Such a list may be empty, and has no gap. */
export const listOf = (type: Kind, values?: readonly string[]): Required => ({
  type: [{ type, required: true, ...oneOf(values) }],
  required: true,
});

/** A part of a document has no id of its own unless it names one. */
export function part<State extends object>(fields: Fields<State>): Schema {
  const definition: SchemaDefinition = fields;
  return new Schema(definition, { _id: false, id: false, minimize: false });
}

export const LABEL = part<Label>({ nl: nullable(String), en: nullable(String) });

export const PROVENANCE = part<Provenance>({
  document: nullable(String),
  heading: nullable(String),
  paragraph: nullable(Number),
  precision: nullable(String),
  derived: required(Boolean),
  invented: required(Boolean),
  assumed: listOf(String),
  note: nullable(String),
});
