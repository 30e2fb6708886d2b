/**
 * Provenance tells where a record comes from and how exactly it is known. A rounded, derived or invented (demo) value
 * stays marked in every answer and export that contains it.
 */
export interface Provenance {
  /** A code names the document: `progress-report-2010`. `null` says that an officer booked the record first-hand. */
  readonly document: string | null;
  /** The record stands under this heading, in the document's own language. */
  readonly heading: string | null;
  /** Paragraphs under the heading count from 1. */
  readonly paragraph: number | null;
  /**
   * A rounded amount or number was rounded to this step, as a decimal string (`100000` for "3,3 mln"); `null` when
   * exact.
   */
  readonly precision: string | null;
  /** True says that the document does not state the value: it follows from what the document states. */
  readonly derived: boolean;
  readonly invented: boolean;
  /** The values of these fields are assumptions: a date counts from 1 January because only the year is known. */
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
