/**
 * Where a record comes from and how exactly it is known. What is known only roughly, what was derived and what was invented
 * (demo data) stays marked in every answer and export that contains it.
 */
export interface Provenance {
  /** The document, by its code: `progress-report-2010`. `null` for what an officer books first-hand. */
  readonly document: string | null;
  /** Heading under which it stands, in the document's own language. */
  readonly heading: string | null;
  /** Paragraph under that heading, from 1. */
  readonly paragraph: number | null;
  /** A rounded amount or number was rounded to this step, as a decimal string (`100000` for "3,3 mln"); `null` when exact. */
  readonly precision: string | null;
  /** True for what the document does not state itself but what follows from it. */
  readonly derived: boolean;
  readonly invented: boolean;
  /** Fields whose value is an assumption: a date counted from 1 January because only the year is known. */
  readonly assumed: readonly string[];
  readonly note: string | null;
}

export const FIRST_HAND: Provenance = {
  document: null,
  heading: null,
  paragraph: null,
  precision: null,
  derived: false,
  invented: false,
  assumed: [],
  note: null,
};

/** Text for people in Dutch and English. */
export interface Label {
  readonly nl: string;
  readonly en: string;
}
