import { IsText, pageQuery } from '@imd/service';
import { IsString } from 'class-validator';
import { AsOfQuery } from '../answers/as-of.query';
import { LONGEST_PATH } from '../figures/figure-paths';
import { CountrySummary } from './country-overview.answer';

export class CountryOverviewsQuery extends pageQuery(CountrySummary) {}

/** Nobody checks the form of the code: text that is no country is not found, however it is written. */
export class CountryOverviewPath {
  /** ISO 3166-1 alpha-2 code (Kosovo: XK). */
  @IsString()
  country: string;
}

export class ExplainedOverviewQuery extends AsOfQuery {
  /** The path of the figure in the overview, such as `spending.years.2010.spent`. */
  @IsText(LONGEST_PATH)
  figure: string;
}
