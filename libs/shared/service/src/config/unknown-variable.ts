import { nearestOf } from '../http/input-sentences';

/** A name that nobody reads is most often a misspelt one, and its value would be missed in silence. */
export function unknownVariable(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known);
  return `There is no variable ${name}${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}
