import type { TSchema } from '@sinclair/typebox';
import { nameOfValues } from './enum-names';
import { nameOfText } from './text-names';

type Json = Record<string, unknown>;

/** These parts of the document have names: each is written once and referred to everywhere else. */
export class Components {
  readonly schemas: Record<string, Json> = {};
  readonly responses: Record<string, Json> = {};

  /** The schema is added as it stands in the document: a reference when it or its list of values has a name. */
  add(schema: TSchema | Json): Json {
    const plain = JSON.parse(JSON.stringify(schema)) as Json;
    return this.refer(plain) as Json;
  }

  /** @throws Error when two different schemas share a name */
  define(name: string, schema: Json): Json {
    return defineIn(this.schemas, 'schemas', name, schema);
  }

  /** @throws Error when two different responses share a name */
  respond(name: string, response: Json): Json {
    return defineIn(this.responses, 'responses', name, response);
  }

  private refer(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((each) => this.refer(each));
    if (typeof part !== 'object' || part === null) return part;
    const { $id, ...rest } = part as Json;
    const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, this.refer(value)]));
    return typeof $id === 'string' ? this.define($id, inner) : this.withNamedText(this.withNamedValues(orNull(inner)));
  }

  private withNamedText(schema: Json): Json {
    const { type, pattern, minLength, maxLength, ...rest } = schema;
    const limits = { type, pattern, minLength, maxLength };
    const name = nameOfText(limits);
    return name === null ? schema : { ...this.define(name, limits), ...rest };
  }

  /** Some generators cannot read `const`, and each makes one type of a list of values that has a name. */
  private withNamedValues(schema: Json): Json {
    const { const: only, enum: several, type: _text, ...rest } = schema;
    const values = typeof only === 'string' ? [only] : Array.isArray(several) ? several : null;
    const name = values && nameOfValues(values);
    return name ? { ...this.define(name, { type: 'string', enum: values }), ...rest } : schema;
  }
}

/** A plain value or null is written with two types, which every generator reads and which is the shorter form. */
function orNull({ anyOf, ...rest }: Json): Json {
  const [schema, other, ...more] = (anyOf ?? []) as Json[];
  const isPlain = schema && PLAIN.includes(schema['type']) && !('enum' in schema) && !('const' in schema);
  if (!isPlain || other?.['type'] !== 'null' || more.length > 0) return anyOf === undefined ? rest : { ...rest, anyOf };
  return { ...rest, ...schema, type: [schema['type'], 'null'] };
}

const PLAIN: readonly unknown[] = ['string', 'integer', 'number', 'boolean'];

function defineIn(parts: Record<string, Json>, kind: string, name: string, part: Json): Json {
  const before = parts[name];
  if (before && JSON.stringify(before) !== JSON.stringify(part)) {
    throw new Error(`Two different ${kind} are named ${name}`);
  }
  parts[name] = part;
  return { $ref: `#/components/${kind}/${name}` };
}
