import { type Bilingual, type CalendarDate, inBothLanguages, type Label, notFound, type Provenance } from '@imd/kernel';
import { nearestOf, type Scope } from '@imd/service';
import { type Blocks, type Withheld, withheldFrom } from '../answers/withheld';
import type { Source } from '../sources/source.answer';
import type { ExplanationPart, FigureExplanation, PART_SIGNS } from './explanation.answer';
import { absolute, Figure, Rate } from './figure';
import type { MissingFigure } from './figure.answer';
import { findAt, leavesOf } from './figure-paths';
import { type FormulaId, FORMULAS } from './formulas';

type Sign = (typeof PART_SIGNS)[number];

/** A part is another figure of the same answer, a figure of another answer, or a record. */
export type Part =
  | { readonly sign: Sign; readonly figure: string }
  | {
      readonly sign: Sign;
      readonly name: Label;
      readonly value: Figure | null;
      /** Callers who may not read the record see it in one sum with the others. */
      readonly scope?: Blocks[string];
      readonly record?: string | null;
      readonly history?: string | null;
      readonly provenance?: Provenance;
      readonly explanation?: string;
    };

/** Where a figure stands: in a line of the answer, such as `priorities.diaspora`, or in none (''). */
export interface Line<Row> {
  readonly path: string;
  readonly row: Row;
}

/** One figure of the lines of one kind, and what it is made of. */
export interface Explained<Row> {
  /** Its path inside the line. */
  readonly figure: string;
  readonly formula: FormulaId;
  /** The block of the answer that it belongs to, where that takes a scope. */
  readonly block?: Blocks;
  readonly parts?: (line: Line<Row>) => readonly Part[];
  readonly records?: (line: Line<Row>) => readonly string[];
  readonly histories?: (line: Line<Row>) => readonly string[];
  readonly provenance?: (line: Line<Row>) => readonly { readonly of: Provenance; readonly scope: Blocks[string] }[];
}

/** An entry of a catalogue says of every line of one shape how one figure of it came about. */
export interface Entry {
  readonly pattern: string;
  readonly line: string;
  readonly explained: Explained<never>;
}

export function figuresOfLine<Row>(line: string, figures: readonly Explained<Row>[]): Entry[] {
  return figures.map((explained) => ({
    pattern: line === '' ? explained.figure : `${line}.${explained.figure}`,
    line,
    explained,
  }));
}

export interface Explainable {
  /** The answer with all its rows, as far as the scopes show it. */
  readonly answer: object;
  readonly catalogue: readonly Entry[];
  readonly scopes: ReadonlySet<Scope>;
  /** `/v1/underspend-analyses/2010`, and the parameters that both the answer and its explanations take. */
  readonly address: string;
  readonly parameters: string;
  readonly head: { readonly asOf: CalendarDate; readonly parked: number };
  readonly sources: Readonly<Record<string, Source>>;
}

/** More parts than these are added up in one. */
const MOST_PARTS = 100;

export const figureNotFound = notFound(
  'figure-not-found',
  'There is no figure of this path in the answer; a path names the fields that lead to it, and a row by its id or code',
  (path: string, nearest: string | null) => ({
    field: 'figure',
    received: path,
    use: nearest,
  }),
);

/** @throws DomainError `figure-not-found` (404) */
export function explain(asked: Explainable, path: string): FigureExplanation {
  const { catalogue, scopes, answer, address, parameters, head, sources } = asked;
  const entry = catalogue.find(({ pattern }) => isOfPattern(path, pattern));
  if (!entry) throw unknownFigure(asked, path);
  const { explained } = entry;
  const formula = FORMULAS[explained.formula];
  const withheld = withheldFrom(scopes, explained.block ?? {});
  const whole = {
    asOf: head.asOf,
    name: formula.name,
    formula: formula.words,
    kind: formula.kind,
    method: { id: explained.formula, version: formula.version },
    parked: head.parked,
    sources,
  };
  // Nothing is looked up for who may not see it: whether the row exists would tell.
  if (withheld.length > 0) {
    return {
      ...whole,
      figure: path,
      value: null,
      rate: null,
      parts: [],
      remainder: null,
      provenance: [],
      missing: [],
      invented: false,
      withheld,
      links: { self: linkTo(asked, path), answer: `${address}${parameters}`, records: [], histories: [] },
    };
  }
  const found = findAt(answer, path);
  if (!found) throw unknownFigure(asked, path);
  const { value } = found;
  const figure = value instanceof Figure ? value : null;
  const rate = value instanceof Rate ? value : null;
  const line = lineOf(answer, entry, found.path);
  const has = line.row !== null;
  const all = has ? (explained.parts?.(line) ?? []) : [];
  const parts = shownParts(all, asked);
  const stated = has ? (explained.provenance?.(line) ?? []) : [];
  return {
    ...whole,
    figure: found.path,
    value: figure,
    rate,
    parts: parts.shown,
    remainder: formula.kind === 'sum' ? remainderOf(figure, parts.shown) : null,
    provenance: stated.filter(({ scope }) => scopes.has(scope)).map(({ of }) => of),
    missing: value === null ? missingOf(answer, line.row) : [],
    invented: figure?.invented ?? rate?.invented ?? false,
    withheld: [
      ...parts.withheld,
      ...stated.filter(({ scope }) => !scopes.has(scope)).map(({ scope }) => ({ block: 'provenance', scope })),
    ],
    links: {
      self: linkTo(asked, found.path),
      answer: `${address}${parameters}`,
      records: has ? (explained.records?.(line) ?? []) : [],
      histories: has ? (explained.histories?.(line) ?? []) : [],
    },
  };
}

/** The address of the explanation of a figure of the same answer. */
function linkTo({ address, parameters }: Pick<Explainable, 'address' | 'parameters'>, path: string): string {
  return `${address}/explanation${parameters}${parameters === '' ? '?' : '&'}figure=${path}`;
}

/** Every figure of the answer that can be explained to the caller. */
export function explainablePaths({ answer, catalogue, scopes }: Explainable): string[] {
  const shown = new Set(
    catalogue
      .filter(({ explained }) => withheldFrom(scopes, explained.block ?? {}).length === 0)
      .map(({ pattern }) => pattern),
  );
  return leavesOf(answer).flatMap(({ path, pattern }) => (shown.has(pattern) ? [path] : []));
}

function unknownFigure(asked: Explainable, path: string) {
  return figureNotFound(path, nearestOf(path, explainablePaths(asked)));
}

function isOfPattern(path: string, pattern: string): boolean {
  const names = path.split('.');
  const shape = pattern.split('.');
  return names.length === shape.length && shape.every((part, index) => part === '*' || part === names[index]);
}

function lineOf(answer: object, { line }: Entry, path: string): Line<never> {
  const length = line === '' ? 0 : line.split('.').length;
  const at = path.split('.').slice(0, length).join('.');
  return { path: at, row: findAt(answer, at)?.value as never };
}

function shownParts(parts: readonly Part[], asked: Explainable) {
  const shown: ExplanationPart[] = [];
  const hidden = new Map<Blocks[string], Part[]>();
  for (const part of parts) {
    if ('figure' in part || part.scope === undefined || asked.scopes.has(part.scope)) shown.push(partOf(part, asked));
    else hidden.set(part.scope, [...(hidden.get(part.scope) ?? []), part]);
  }
  const together = [...hidden.values()].map((records) =>
    inOne(
      records.map((part) => partOf(part, asked)),
      RECORDS,
    ),
  );
  return {
    shown: [...largestParts(shown), ...together],
    withheld: [...hidden.keys()].map((scope): Withheld => ({ block: 'records', scope })),
  };
}

const RECORDS: Bilingual = { nl: 'Records samen', en: 'Records together' };
const OTHERS: Bilingual = { nl: 'Overige samen', en: 'Others together' };

function partOf(part: Part, asked: Explainable): ExplanationPart {
  if ('figure' in part) return figurePart(part, asked);
  const { sign, name, value, provenance = null, explanation = null, record = null, history = null } = part;
  return {
    name: inBothLanguages(name),
    sign,
    value,
    figure: null,
    provenance,
    links: { explanation, record, history },
  };
}

function figurePart({ sign, figure }: { readonly sign: Sign; readonly figure: string }, asked: Explainable) {
  const entry = asked.catalogue.find(({ pattern }) => isOfPattern(figure, pattern));
  if (!entry) throw new Error(`${figure} is a part of a figure and has no explanation of its own`);
  const { name } = FORMULAS[entry.explained.formula];
  const { row } = lineOf(asked.answer, entry, figure);
  const value = findAt(asked.answer, figure)?.value;
  return {
    name: named(name, row),
    sign,
    value: value instanceof Figure ? value : null,
    figure,
    provenance: null,
    links: { explanation: linkTo(asked, figure), record: null, history: null },
  };
}

/** A part of a line is called after the line too, where that has words of its own. */
function named(name: Bilingual, row: { readonly title?: Label; readonly label?: Label; readonly name?: Label } | null) {
  const known = row?.title ?? row?.label ?? row?.name;
  if (!known) return name;
  const of = inBothLanguages(known);
  return { nl: `${name.nl}: ${of.nl}`, en: `${name.en}: ${of.en}` };
}

function largestParts(parts: readonly ExplanationPart[]): ExplanationPart[] {
  if (parts.length <= MOST_PARTS) return [...parts];
  const sizeOf = ({ value }: ExplanationPart) => absolute(value?.cents ?? 0n);
  const bySize = [...parts].sort((a, b) => (sizeOf(a) < sizeOf(b) ? 1 : sizeOf(a) > sizeOf(b) ? -1 : 0));
  return [...bySize.slice(0, MOST_PARTS), inOne(bySize.slice(MOST_PARTS), OTHERS)];
}

/** Unknown as soon as one of them is. */
function inOne(parts: readonly ExplanationPart[], name: Bilingual): ExplanationPart {
  const value = parts.some((part) => part.value === null) ? null : signedSum(parts);
  return {
    name,
    sign: 'plus',
    value,
    figure: null,
    provenance: null,
    links: { explanation: null, record: null, history: null },
  };
}

function signedSum(parts: readonly ExplanationPart[]): Figure {
  return parts.reduce((total, { sign, value }) => {
    if (!value) return total;
    return total.plus(sign === 'minus' ? value.times(-1n) : value);
  }, Figure.NOTHING);
}

function remainderOf(value: Figure | null, parts: readonly ExplanationPart[]): Figure | null {
  if (!value || parts.every((part) => part.value !== null)) return null;
  return value.minus(signedSum(parts));
}

function missingOf(answer: object, row: object | null): readonly MissingFigure[] {
  const told = (row ?? answer) as { readonly missing?: readonly MissingFigure[] };
  return told.missing ?? (answer as { readonly missing?: readonly MissingFigure[] }).missing ?? [];
}
