/**
 * Everything the generated world takes for granted. "Published" says the ministry's report on 2010; every other figure
 * is assumed, round, and has the reason for its size. Chances are per project and year where nothing else is said.
 */
export const ASSUMPTIONS = {
  /** Published: 9.0 million was to be spent in 2010, in cents. */
  programme: 900_000_000n,
  /** Published: about 25 projects ran in a year. */
  projects: 25,
  /** Published: about 8 partners carried them out. */
  partners: 8,
  /** Published: the policy framework of 2008 has six priorities. */
  priorities: 6,
  /** Published: two years (assisted return), three (a diaspora scheme), five (research); any length is as likely. */
  yearsOfAProject: { low: 2, high: 5 },
  /** Published: return, reintegration and postings of experts pay per person, some six schemes of about 25 projects. */
  demandShare: 0.25,
  /** Published: one scheme hardly started in 2010; where two schemes begin in a year, that is one in five years. */
  hardlyStarts: 0.1,
  /** Published in words only; "hardly" is taken as a tenth of what was hoped for, give or take half of that. */
  uptakeThatHardlyStarts: { low: 0.05, high: 0.15 },
  /** Published: two of the six schemes that pay per person are postings. */
  postings: 1 / 3,
  /** Published: they were mostly shorter than the three months budgeted, from under two months to nearly three. */
  lengthOfAPosting: { low: 0.6, high: 0.95 },
  /** Published: 36 % was left of 2010 and nothing of 2009; two years of five are filled by paying ahead in December. */
  yearSpentInFull: 0.4,

  /** Plans are hopeful, so partners claim nine tenths of them; good ones all, poor ones half. */
  delivery: { mean: 0.9, deviation: 0.15, low: 0.5, high: 1.1 },
  /** A partner's good or bad year is smaller than what lasts of it, or its past would tell nothing. */
  deliveryInAYear: 0.1,
  /** One instalment goes better or worse than its partner's year; some are paid in full even at a poor partner. */
  deliveryOfAnInstalment: 0.15,
  /** All projects share weather, elections and crises: the shock of a year, unless the caller sets another. */
  shock: 0.08,
  /** The largest project is ten times the smallest, and most are small; the sum is scaled to the programme. */
  weight: { low: 0.3, high: 3 },
  /** A project that follows another in its place is somewhat larger or smaller. */
  sizeOfASuccessor: { low: 0.8, high: 1.2 },
  /** Projects start when the budget is adopted or after it, in the first seven months. */
  startMonth: { low: 1, high: 7 },
  /** Grants are paid in halves or in quarters. */
  instalmentsInAYear: [2, 4],
  /** Contracts, permits and staff take longer than planned for one new project in three … */
  lateStart: 0.35,
  /** … by up to half a year. */
  lateStartMonths: { low: 1, high: 6 },
  /** Even the best partner sends one claim in seven late; a partner that delivers less also claims later. */
  lateAtBest: 0.15,
  /** A late report is asked for again after a quarter and is there within two. */
  lateMonths: { low: 1, high: 6 },
  /** At the closing of the books half of the claims expected in the next quarter are hastened into December. */
  hastened: { chance: 0.5, months: 3 },
  /** Work that was not done is half done later and half given up: nothing published says more. */
  doneLater: 0.5,
  /** One project in twenty-five is cancelled: about one a year in a programme of this size. */
  cancellation: 0.04,
  /** Between the spring and the autumn: earlier it is not begun, later it is left to end. */
  midYear: { low: 4, high: 9 },
  /** When a project is cancelled, its partner returns what it has not spent of the year's payments. */
  returnedOnCancellation: { low: 0.1, high: 0.4 },
  /** One grant in eight is amended, and down as often as up, by at most half. */
  amendment: { chance: 0.12, low: 0.5, high: 1.5 },
  /** One settlement in seven shows that too much was paid … */
  refund: 0.15,
  /** … by a small part of the year's payments. */
  refundShare: { low: 0.02, high: 0.15 },

  /** A person costs about EUR 2,500, as a ticket, a sum to start with and guidance do. */
  price: { low: 150_000, high: 350_000 },
  /** Prices rise by about one percent a year, faster or slower by scheme, and waver by half a percent a month. */
  priceDrift: { mean: 0.001, deviation: 0.002, month: 0.005 },
  /** As many people come as planned, more or less by a quarter. */
  uptake: { mean: 1, deviation: 0.25, low: 0.4, high: 1.5 },
  /** Ten percent more money per person brings five percent more people: demand reacts, but not in full. */
  reactionToPrice: 0.5,
  /** Word spreads within a quarter or so: each month closes three tenths of the gap to all who would come. */
  wordOfMouth: 0.3,
  /** The next plan of a scheme lies halfway between its last plan and what was paid. */
  planLearns: 0.5,

  /** A regime change takes away more than half of what is delivered, or nearly doubles it: no year was like that. */
  regimes: [0.4, 1.8],
  /** The giant delivers anything from next to nothing to all of it, whatever its partner did before. */
  giantDelivery: { low: 0.1, high: 1.1 },
  /** Its claims are late as often as those of a middling partner. */
  giantLate: 0.3,
} as const;
