import { isDeepStrictEqual } from 'node:util';

type Json = Readonly<Record<string, unknown>>;

const NOT_RULES = new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'properties',
  'required',
  'items',
  'anyOf',
  'enum',
]);

/**
 * A reader of `before` could trip over each change that is found; none is when fields were only added and may be
 * absent. Events stay on their topic for ever, so the same findings keep old events readable by today's code.
 */
export function breaksBetween(before: Json, after: Json, at = ''): string[] {
  const [had, has] = [objectsIn(before['properties']), objectsIn(after['properties'])];
  const [needed, needs] = [stringsIn(before['required']), stringsIn(after['required'])];
  return [
    ...rulesThatDiffer(before, after).map((rule) => `${at || '/'}: ${rule} changed`),
    ...membersGone(before['enum'], after['enum']).map(
      (member) => `${at || '/'}: ${JSON.stringify(member)} was removed`,
    ),
    ...Object.keys(had)
      .filter((name) => !(name in has))
      .map((name) => `${at}/${name} was removed`),
    ...needs.filter((name) => !needed.includes(name)).map((name) => `${at}/${name} became required`),
    ...needed.filter((name) => name in has && !needs.includes(name)).map((name) => `${at}/${name} may now be absent`),
    ...Object.keys(had).flatMap((name) => breaksWithin(had[name], has[name], `${at}/${name}`)),
    ...breaksWithin(before['items'], after['items'], `${at}/*`),
    ...alternativesThatBreak(before, after, at),
  ];
}

function breaksWithin(before: unknown, after: unknown, at: string): string[] {
  return isObject(before) && isObject(after) ? breaksBetween(before, after, at) : [];
}

function alternativesThatBreak(before: Json, after: Json, at: string): string[] {
  const [had, has] = [alternatives(before), alternatives(after)];
  if (has.length < had.length) return [`${at || '/'}: an alternative was removed`];
  return had.flatMap((alternative, n) => breaksWithin(alternative, has[n], at));
}

function rulesThatDiffer(before: Json, after: Json): string[] {
  const rules = new Set([...Object.keys(before), ...Object.keys(after)].filter((rule) => !NOT_RULES.has(rule)));
  return [...rules].filter((rule) => !isDeepStrictEqual(before[rule], after[rule]));
}

function membersGone(before: unknown, after: unknown): unknown[] {
  if (!Array.isArray(before)) return [];
  return before.filter((member) => !Array.isArray(after) || !after.includes(member));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): Json => (isObject(value) ? value : {});
const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const alternatives = ({ anyOf }: Json): unknown[] => (Array.isArray(anyOf) ? anyOf : []);
