import type { TSchema } from '@sinclair/typebox';
import { explain, type Explainable } from './explain';
import type { FigureExplanation } from './explanation.answer';
import { Figure, Rate, rate } from './figure';
import { findAt, leavesOf } from './figure-paths';

/** An explanation has the value of the answer; the parts of a sum add up to it, and those of a ratio divide to it. */
function expectExplained(explanation: FigureExplanation, value: unknown): void {
  const { figure, kind, parts, remainder, withheld } = explanation;
  const isWithheld = withheld.some(({ block }) => block !== 'records' && block !== 'provenance');
  expect([figure, explanation.value ?? explanation.rate]).toEqual([figure, isWithheld ? null : value]);
  const isUnknown = parts.some((part) => part.value === null);
  if (kind === 'sum' && value instanceof Figure) {
    const total = parts.reduce(
      (sum, part) => sum + (part.value?.cents ?? 0n) * (part.sign === 'minus' ? -1n : 1n),
      remainder?.cents ?? 0n,
    );
    expect([figure, total]).toEqual([figure, value.cents]);
    expect([figure, remainder !== null]).toEqual([figure, isUnknown]);
  }
  if (kind === 'ratio' && value instanceof Rate) {
    const of = (sign: string) => parts.find((part) => part.sign === sign)?.value ?? null;
    expect([figure, rate(of('part'), of('whole'))]).toEqual([figure, value]);
  }
}

/** @returns the number of figures of the answer, each of which was explained as it should be */
export function expectAllExplained(asked: Explainable): number {
  const known = new Set(asked.catalogue.map(({ pattern }) => pattern));
  const all = leavesOf(asked.answer).filter(({ pattern }) => known.has(pattern));
  for (const { path } of all) expectExplained(explain(asked, path), findAt(asked.answer, path)?.value);
  return all.length;
}

/** The pattern of every amount of money and every rate that the schema of an answer has. */
export function figuresOfSchema(schema: TSchema, pattern = ''): string[] {
  const within = (name: string, part: TSchema) => figuresOfSchema(part, pattern ? `${pattern}.${name}` : name);
  const { properties, items, anyOf, allOf } = schema as {
    readonly properties?: Readonly<Record<string, TSchema>>;
    readonly items?: TSchema;
    readonly anyOf?: readonly TSchema[];
    readonly allOf?: readonly TSchema[];
  };
  if (properties && ['value', 'precision', 'derived', 'invented'].every((name) => name in properties)) return [pattern];
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, part]) => within(name, part)),
    ...(items ? within('*', items) : []),
    ...[...(anyOf ?? []), ...(allOf ?? [])].flatMap((part) => figuresOfSchema(part, pattern)),
  ];
}
