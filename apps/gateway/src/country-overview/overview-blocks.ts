import type { CalendarDate, Provenance } from '@imd/kernel';
import { askedAsKnown } from '../answers/known-in';
import { type Blocks, type BLOCK_SCOPES, withheldFrom, type Withheld } from '../answers/withheld';
import type { Figure } from '../figures/figure';
import type { Owner } from '../forward/owners';
import type { Source } from '../sources/source.answer';
import type { SourceOf } from '../sources/sources';
import type { CountryDocuments } from './country-overview.read-model';
import * as Rows from './overview-rows';
import { type Asked, type RowsKind, type ShownRows, shownRows } from './overview-rows';

/** What was planned and promised stands in the block of spending, and costs in that of returns; each has its scope. */
export const BLOCKS = {
  projects: 'projects:read',
  spending: 'budgets:read',
  planned: 'projects:read',
  committed: 'projects:read',
  returns: 'returns:read',
  costs: 'budgets:read',
  facilities: 'returns:read',
  familyTracing: 'returns:read',
  policy: 'returns:read',
  instruments: 'returns:read',
  cooperation: 'returns:read',
  lessons: 'projects:read',
  undertakings: 'projects:read',
  eligibility: 'budgets:read',
} as const satisfies Blocks;
type Block = Exclude<keyof typeof BLOCKS, 'planned' | 'committed' | 'costs'>;

const OWNERS = {
  'projects:read': 'projects',
  'budgets:read': 'budget',
  'returns:read': 'returns',
} as const satisfies Readonly<Record<(typeof BLOCK_SCOPES)[number], Owner>>;

/** Their events tell no day on which they count, or replace what was before. */
const UNDATED: readonly Block[] = [
  'projects',
  'returns',
  'facilities',
  'policy',
  'instruments',
  'lessons',
  'undertakings',
];

interface Head {
  readonly source: Source;
  readonly asOf: CalendarDate | null;
  readonly scope: (typeof BLOCK_SCOPES)[number];
}

/** Something in a row may be invented. */
interface Row {
  readonly links: object;
  readonly provenance?: Provenance;
  readonly spent?: Figure | null;
  readonly planned?: Figure | null;
  readonly committed?: Figure | null;
}

/** The blocks of one overview, as far as the scopes of the caller show them. */
export class OverviewBlocks {
  readonly undated: Block[] = [];
  private holdsInvented = false;

  constructor(
    readonly documents: CountryDocuments,
    private readonly sourceOf: SourceOf,
    private readonly asked: Asked,
    /** The address of the overview; null where it has no pages of rows. */
    private readonly self: string | null,
  ) {}

  /** Also what is not shown for its length counts. */
  get invented(): boolean {
    return this.holdsInvented;
  }

  get withheld(): Withheld[] {
    return withheldFrom(this.asked.scopes, BLOCKS);
  }

  /** @returns nothing where the scopes of the caller do not show the block */
  block<Content extends object>(name: Block, compose: () => Content): (Head & Content) | undefined {
    const scope = BLOCKS[name];
    if (!this.asked.scopes.has(scope)) return undefined;
    const isUndated = UNDATED.includes(name);
    if (isUndated) this.undated.push(name);
    const head = { source: this.sourceOf(OWNERS[scope]), asOf: isUndated ? null : this.asked.asOf, scope };
    return { ...head, ...compose() };
  }

  rows<Shown extends Row>(kind: RowsKind<Shown>): ShownRows<Shown> {
    const shown = shownRows(kind, this.documents, this.asked);
    shown.all.forEach((row) => this.note(row));
    return shown;
  }

  note({ provenance, spent, planned, committed }: Omit<Row, 'links'>): void {
    const isInvented = [provenance, spent, planned, committed].some((part) => part?.invented);
    this.holdsInvented = this.holdsInvented || isInvented;
  }

  /** How many rows of each kind are not shown, and where all of them are. */
  pages<Kind extends string>(kinds: Readonly<Record<Kind, Pick<ShownRows<unknown>, 'path' | 'more'>>>) {
    const entries = Object.entries<Pick<ShownRows<unknown>, 'path' | 'more'>>(kinds);
    const more = Object.fromEntries(entries.map(([kind, { more: left }]) => [kind, left])) as Record<Kind, number>;
    if (this.self === null) return { more };
    const { asOf, knownAt } = this.asked;
    const links = entries.map(([kind, { path }]) => [kind, `${this.self}/${path}${askedAsKnown(asOf, knownAt)}`]);
    return { more, links: Object.fromEntries(links) as Record<Kind, string> };
  }
}

/** A country and a region have these blocks alike. */
export function blocksOfEveryArea(blocks: OverviewBlocks) {
  return {
    projects: blocks.block('projects', () => {
      const projects = blocks.rows(Rows.PROJECTS);
      return { items: projects.rows, ...blocks.pages({ projects }) };
    }),
    returns: blocks.block('returns', () => {
      const schemes = blocks.rows(Rows.SCHEMES);
      const returns = blocks.rows(Rows.RETURNS);
      return {
        schemes: schemes.rows.filter(({ forEveryCountry }) => !forEveryCountry),
        schemesForEveryCountry: schemes.rows.filter(({ forEveryCountry }) => forEveryCountry),
        byCountryOfReturn: returns.rows.filter(({ by }) => by === 'country'),
        byNationality: returns.rows.filter(({ by }) => by === 'nationality'),
        ...blocks.pages({ schemes, returns }),
      };
    }),
    facilities: blocks.block('facilities', () => {
      const facilities = blocks.rows(Rows.FACILITIES);
      return { items: facilities.rows, ...blocks.pages({ facilities }) };
    }),
    familyTracing: blocks.block('familyTracing', () => {
      const familyTracings = blocks.rows(Rows.FAMILY_TRACINGS);
      return { items: familyTracings.rows, ...blocks.pages({ familyTracings }) };
    }),
    instruments: blocks.block('instruments', () => {
      const instruments = blocks.rows(Rows.INSTRUMENTS);
      return {
        items: instruments.rows.filter(({ scope }) => scope === 'countries'),
        ofRegions: instruments.rows.filter(({ scope }) => scope === 'regional'),
        withoutCountry: instruments.rows.filter(({ scope }) => scope === 'global'),
        ...blocks.pages({ instruments }),
      };
    }),
    cooperation: blocks.block('cooperation', () => {
      const assessments = blocks.rows(Rows.ASSESSMENTS);
      const decisions = blocks.rows(Rows.DECISIONS);
      return {
        assessments: assessments.rows,
        decisions: decisions.rows,
        ...blocks.pages({ assessments, decisions }),
      };
    }),
    lessons: blocks.block('lessons', () => {
      const causes = blocks.rows(Rows.CAUSES);
      const evaluations = blocks.rows(Rows.EVALUATIONS);
      return { causes: causes.rows, evaluations: evaluations.rows, ...blocks.pages({ causes, evaluations }) };
    }),
    undertakings: blocks.block('undertakings', () => {
      const undertakings = blocks.rows(Rows.UNDERTAKINGS);
      return { items: undertakings.rows, ...blocks.pages({ undertakings }) };
    }),
  };
}
