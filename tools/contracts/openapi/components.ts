import type { TSchema } from '@sinclair/typebox';
import { nameOfValues } from './enum-names';

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
    return typeof $id === 'string' ? this.define($id, inner) : this.withNamedValues(inner);
  }

  /** Some generators cannot read `const`, and each makes one type of a list of values that has a name. */
  private withNamedValues(schema: Json): Json {
    const { const: only, enum: several, type: _text, ...rest } = schema;
    const values = typeof only === 'string' ? [only] : Array.isArray(several) ? several : null;
    const name = values && nameOfValues(values);
    return name ? { ...this.define(name, { type: 'string', enum: values }), ...rest } : schema;
  }
}

function defineIn(parts: Record<string, Json>, kind: string, name: string, part: Json): Json {
  const before = parts[name];
  if (before && JSON.stringify(before) !== JSON.stringify(part)) {
    throw new Error(`Two different ${kind} are named ${name}`);
  }
  parts[name] = part;
  return { $ref: `#/components/${kind}/${name}` };
}
