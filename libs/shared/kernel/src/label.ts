/**
 * A record has its text in Dutch, in English or in both: donors write in one language. The other is unknown then, and
 * null.
 */
export interface Label {
  readonly nl: string | null;
  readonly en: string | null;
}

/** The platform itself writes such a text: the label of a code, the name of a country, a sentence. */
export interface Bilingual extends Label {
  readonly nl: string;
  readonly en: string;
}

/**
 * A sentence that needs the text in a language that it is not known in takes it in the other.
 * @throws Error for a text in no language, which no request and no event may hold
 */
export function inBothLanguages({ nl, en }: Label): Bilingual {
  const either = nl ?? en;
  if (either === null) throw new Error('A text is known in no language');
  return { nl: nl ?? either, en: en ?? either };
}
