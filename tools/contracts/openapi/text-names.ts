import { Schema } from '@imd/contracts';
import { READABLE } from '@imd/service';

type Json = Record<string, unknown>;

/** A text of these limits stands in hundreds of places, or has a long pattern; it has a name in the description. */
export function nameOfText({ type, pattern, minLength, maxLength }: Json): string | null {
  if (type !== 'string') return null;
  if (pattern === Schema.Code.pattern && maxLength === Schema.Code.maxLength && minLength === undefined) return 'Code';
  if (pattern !== READABLE.source || minLength !== 1) return null;
  return maxLength === Schema.Text.maxLength ? 'Text' : `TextOf${String(maxLength)}`;
}
