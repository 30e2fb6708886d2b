/** Parts that several documents hold. */
export const LABEL = { nl: String, en: String };

export const PROVENANCE = {
  document: String,
  heading: String,
  paragraph: Number,
  precision: String,
  derived: Boolean,
  invented: Boolean,
  assumed: [String],
  note: String,
};
