import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldError, InputPlace } from './problem';

/** Callers see a name that they made up no longer than this: it is a hint, and they may have sent a megabyte. */
const LONGEST_QUOTED = 100;

/**
 * Requests use these rules of the library. Callers read each in our own words: a subject and a verb, in the same voice
 * as our own rules.
 */
const SENTENCES: Readonly<Record<string, (...limits: readonly unknown[]) => string>> = {
  isString: () => 'is text',
  isInt: () => 'is a whole number',
  isBoolean: () => 'is true or false',
  isArray: () => 'is a list',
  isObject: () => 'is an object',
  nestedValidation: () => 'is an object',
  isIn: (values) => `is ${listOf(values as readonly unknown[])}`,
  min: (least) => `is at least ${String(least)}`,
  max: (most) => `is at most ${String(most)}`,
  isLength: (least, most) => `has ${String(least)} to ${String(most)} characters`,
  maxLength: (most) => `has at most ${String(most)} characters`,
  arrayMinSize: (least) => `has at least ${String(least)} ${least === 1 ? 'entry' : 'entries'}`,
  arrayMaxSize: (most) => `has at most ${String(most)} entries`,
  arrayUnique: () => 'has each entry once',
};

/**
 * A value of another type breaks every rule of its field at once; the first of these is the fault, the others follow
 * from it.
 */
const RULES_OF_TYPE = ['isArray', 'isObject', 'nestedValidation', 'isInt', 'isString', 'isBoolean'];

/** The library reports the findings about the parts of a field apart, so this gives those of the field itself. */
export function fieldErrors(finding: ValidationError, place: InputPlace, pointer: string): FieldError[] {
  const broken = Object.keys(finding.constraints ?? {});
  const ofType = RULES_OF_TYPE.find((rule) => broken.includes(rule));
  return (ofType === undefined ? broken : [ofType]).map((rule) => {
    const known = rule === UNKNOWN ? namesIn(finding.target) : [];
    return rule === UNKNOWN
      ? unknownField(place, finding.property, pointer, known)
      : { in: place, pointer, rule: kebab(rule), detail: sentence(finding, rule) };
  });
}

/** The library gives this name to a field that no rule is about. */
const UNKNOWN = 'whitelistValidation';

export function unknownField(
  place: InputPlace,
  name: string,
  pointer: string,
  known: readonly string[] = [],
): FieldError {
  const nearest = nearestOf(name, known);
  const detail = `There is no ${place === 'body' ? 'field' : 'parameter'} ${name.slice(0, LONGEST_QUOTED)}`;
  return {
    in: place,
    pointer,
    rule: 'unknown-field',
    detail: nearest === null ? detail : `${detail}; did you mean ${nearest}?`,
  };
}

function sentence({ target, property, constraints }: ValidationError, rule: string): string {
  const said = constraints?.[rule] ?? '';
  const declared = rulesOf(target).find((each) => each.propertyName === property && (each.name ?? each.type) === rule);
  const verb = SENTENCES[rule];
  if (!verb || declared?.message !== undefined) return said;
  const subject = declared?.each === true ? `each entry of ${property}` : property;
  return `${subject} ${verb(...((declared?.constraints ?? []) as readonly unknown[]))}`;
}

/** The library keeps the rules of the class that an object was read as. */
function rulesOf(target: object | undefined) {
  return target ? getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false) : [];
}

function namesIn(target: object | undefined): string[] {
  return [...new Set(rulesOf(target).map(({ propertyName }) => propertyName))];
}

/**
 * A caller may have meant an allowed name when at most two in five letters differ.
 * @returns null when no name is that near
 */
export function nearestOf(name: string, known: readonly string[]): string | null {
  const [first] = known
    // Comparing costs the product of both lengths, and a body has room for thousands of names.
    .filter((allowed) => Math.abs(allowed.length - name.length) * 5 <= allowed.length * 2)
    .map((allowed) => ({ allowed, distance: distanceBetween(name.toLowerCase(), allowed.toLowerCase()) }))
    .filter(({ allowed, distance }) => distance * 5 <= allowed.length * 2)
    .sort((a, b) => a.distance - b.distance);
  return first?.allowed ?? null;
}

/** The distance counts letters to insert, leave out or replace (Levenshtein). */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function listOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;
}

function kebab(rule: string): string {
  return rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
