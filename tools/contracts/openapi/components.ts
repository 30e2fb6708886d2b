import type { TSchema } from '@sinclair/typebox';

type Json = Record<string, unknown>;

/** Schemas of the document by name. What has a name is written once and referred to everywhere else. */
export class Components {
  readonly schemas: Record<string, Json> = {};

  /** The schema as it stands in the document: a reference when it has a name. */
  add(schema: TSchema): Json {
    const plain = JSON.parse(JSON.stringify(schema)) as Json;
    return this.refer(plain) as Json;
  }

  /** @throws Error when two different schemas share a name */
  define(name: string, schema: Json): Json {
    const before = this.schemas[name];
    if (before && JSON.stringify(before) !== JSON.stringify(schema)) {
      throw new Error(`Two different schemas are named ${name}`);
    }
    this.schemas[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  }

  private refer(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((each) => this.refer(each));
    if (typeof part !== 'object' || part === null) return part;
    const { $id, ...rest } = part as Json;
    const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, this.refer(value)]));
    return typeof $id === 'string' ? this.define($id, inner) : inner;
  }
}
