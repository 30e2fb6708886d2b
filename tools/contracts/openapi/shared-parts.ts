type Json = Record<string, unknown>;
type Named = readonly [name: string, part: Json];

/** Parts of the document that several operations have; each of them refers to the part by its name. */
export interface SharedParts {
  readonly operations: readonly Json[];
  readonly parameters: Record<string, Json>;
  readonly responses: Record<string, Json>;
}

/** Parameters and answers that several operations have are written once. */
export function shareRepeated(operations: readonly Json[]): SharedParts {
  const parametersOf = (operation: Json) => (operation['parameters'] as Json[]).map(namedParameter);
  const answersOf = (operation: Json) =>
    Object.entries(operation['responses'] as Record<string, Json>).map(namedAnswer);
  const parameters = commonest(operations.flatMap(parametersOf));
  const responses = commonest(operations.flatMap(answersOf));
  return {
    operations: operations.map((operation) => ({
      ...operation,
      parameters: parametersOf(operation).map((each) => referTo('parameters', parameters, each)),
      responses: Object.fromEntries(
        Object.keys(operation['responses'] as Json).map((status, at) => [
          status,
          referTo('responses', responses, answersOf(operation)[at] as Named),
        ]),
      ),
    })),
    parameters,
    responses,
  };
}

/**
 * The item of a list has the fields of the thing alone, so the thing says once what they mean; the objects in it are
 * the same.
 */
export function shortenListed(schemas: Record<string, Json>): void {
  for (const [name, listed] of Object.entries(schemas)) {
    const thing = name.startsWith('Listed') ? schemas[name.slice('Listed'.length)] : undefined;
    if (!thing) continue;
    const whole = thing['properties'] as Record<string, Json>;
    const parts = listed['properties'] as Record<string, Json>;
    for (const [field, { description, ...part }] of Object.entries(parts)) {
      const partName = `${name.slice('Listed'.length)}${pascal(field)}`;
      const isObject = part['type'] === 'object' && !(partName in schemas);
      if (isObject) schemas[partName] = part;
      parts[field] = isObject ? { $ref: `#/components/schemas/${partName}` } : part;
      if (isObject) whole[field] = { ...parts[field], ...(description === undefined ? {} : { description }) };
    }
  }
}

const namedParameter = (part: Json): Named => [
  `${pascal(String(part['name']))}${part['in'] === 'path' ? 'InPath' : ''}`,
  part,
];

function namedAnswer([status, part]: [string, Json]): Named {
  const schema = (part['content'] as Record<string, { schema?: Json }> | undefined)?.['application/json']?.schema;
  const named = schema?.['$ref'];
  return [`${typeof named === 'string' ? named.split('/').at(-1) : ''}${status}`, part];
}

/** The part that most operations have under a name takes the name; others stay where they are, and so do references. */
function commonest(all: readonly Named[]): Record<string, Json> {
  const counts = new Map<string, { readonly named: Named; count: number }>();
  for (const named of all) {
    const key = JSON.stringify(named);
    const known = counts.get(key) ?? { named, count: 0 };
    counts.set(key, { named, count: known.count + 1 });
  }
  const repeated = [...counts.values()].filter(({ count, named: [, part] }) => count > 1 && !('$ref' in part));
  // A later entry replaces an earlier one of the same name.
  repeated.sort((a, b) => a.count - b.count);
  return Object.fromEntries(repeated.map(({ named }) => named));
}

function referTo(kind: string, shared: Record<string, Json>, [name, part]: Named): Json {
  const isShared = JSON.stringify(shared[name]) === JSON.stringify(part);
  return isShared ? { $ref: `#/components/${kind}/${name}` } : part;
}

const pascal = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
