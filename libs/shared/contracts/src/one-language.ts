import type { Label } from '@imd/kernel';
import type { Static, TSchema } from '@sinclair/typebox';
import type { EventDefinition } from './event-definition';
import { LANGUAGES } from './schema';

/**
 * Readers of the first events require a text in both languages. So an event that knows one alone has the text in both
 * places and says in `only` which language it is; code has null in the other place.
 */
interface ToldLabel {
  readonly nl: string;
  readonly en: string;
  readonly only?: (typeof LANGUAGES)[number];
}

/** The data as it stands in an event. */
export function told<T extends TSchema>(definition: EventDefinition<T>, data: Static<T>): unknown {
  return withLabels(definition, data, (label) => toldLabel(label as Label));
}

/** The data as code has it, of an event that matches its schema. */
export function heard(definition: EventDefinition, data: unknown): unknown {
  return withLabels(definition, data, (label) => heardLabel(label as ToldLabel));
}

function toldLabel(label: Label): unknown {
  const { nl, en } = label;
  if (nl === null && en !== null) return { nl: en, en, only: 'en' };
  return en === null && nl !== null ? { nl, en: nl, only: 'nl' } : label;
}

function heardLabel(label: ToldLabel): Label {
  const { nl, en, only } = label;
  if (only === undefined) return label;
  return only === 'nl' ? { nl, en: null } : { nl: null, en };
}

type Path = readonly (string | typeof EACH)[];
const EACH = Symbol('each entry of a list');
const pathsOf = new WeakMap<EventDefinition, readonly Path[]>();

function withLabels(definition: EventDefinition, data: unknown, change: (label: object) => unknown): unknown {
  let paths = pathsOf.get(definition);
  if (!paths) pathsOf.set(definition, (paths = labelsIn(definition.data, [])));
  return paths.reduce((changed, path) => withChange(changed, path, change), data);
}

function labelsIn(schema: TSchema, path: Path): readonly Path[] {
  const {
    anyOf = [],
    properties = {},
    items,
  } = schema as {
    readonly anyOf?: readonly TSchema[];
    readonly properties?: Readonly<Record<string, TSchema>>;
    readonly items?: TSchema;
  };
  if ('only' in properties && LANGUAGES.every((language) => language in properties)) return [path];
  return [
    ...anyOf.flatMap((alternative) => labelsIn(alternative, path)),
    ...Object.entries(properties).flatMap(([name, property]) => labelsIn(property, [...path, name])),
    ...(items ? labelsIn(items, [...path, EACH]) : []),
  ];
}

/** What holds no changed label stays the same object: most events have none, and there are many. */
function withChange(value: unknown, [step, ...rest]: Path, change: (label: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (step === undefined) return change(value);
  if (step === EACH) {
    const entries = value as readonly unknown[];
    const changed = entries.map((entry) => withChange(entry, rest, change));
    return changed.every((entry, index) => entry === entries[index]) ? value : changed;
  }
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  const changed = withChange(inner, rest, change);
  return changed === inner ? value : { ...value, [step]: changed };
}
