import { COUNTRY_CATEGORIES } from '@imd/contracts';
import { IsCode, IsText, pageQuery } from '@imd/service';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { CountrySummary, RegionSummary } from './country-overview.answer';
import { KnownAsOfQuery } from '../answers/as-of.query';
import { LONGEST_PATH } from '../figures/figure-paths';

const SORTED_BY = ['country', 'spent', 'aidExposed', 'projects', 'statistics', 'facilities', 'instruments'] as const;
const SORTS = SORTED_BY.flatMap((by) => [by, `-${by}`] as const);

export class CountryOverviewsQuery extends pageQuery(CountrySummary) {
  /** Countries that have priority in this. */
  @IsOptional()
  @IsIn(COUNTRY_CATEGORIES)
  category?: (typeof COUNTRY_CATEGORIES)[number];

  /** Countries that this project names. */
  @IsOptional()
  @IsCode()
  project?: string;

  /** Countries that this instrument is with, by name or by region. */
  @IsOptional()
  @IsCode()
  instrument?: string;

  /** Countries in this region. */
  @IsOptional()
  @IsCode()
  region?: string;

  /**
   * By which figure, downwards behind a `-`; what is not known comes last. Absent: countries where the programme does
   * something, then the others.
   */
  @IsOptional()
  @IsIn(SORTS)
  sort?: (typeof SORTS)[number];
}

/** Nobody checks the form of the code: text that is no country is not found, however it is written. */
export class CountryOverviewPath {
  /** ISO 3166-1 alpha-2 code (Kosovo: XK). */
  @IsString()
  country: string;
}

export class RegionOverviewsQuery extends pageQuery(RegionSummary) {}

export class RegionOverviewPath {
  /** A registered region, a region of the OECD by its code, or `global` or `regional` for work that names neither. */
  @IsString()
  region: string;
}

export class ExplainedOverviewQuery extends KnownAsOfQuery {
  /** The path of the figure in the overview, such as `spending.years.2010.spent`. */
  @IsText(LONGEST_PATH)
  figure: string;
}
