import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { AlertsController } from './analytics/alerts.controller';
import { alerts } from './analytics/alerts.store';
import { Evaluator } from './analytics/evaluator';
import { PUBLICATIONS } from './analytics/publication';
import { sentAnalyses, sentOverviews } from './analytics/sent-figures.store';
import { WATCHES } from './analytics/watch';
import { KeptAnswers } from './answers/kept-answers';
import { CodeListsController } from './code-lists/code-lists.controller';
import { GatewayConfig } from './config';
import { ELIGIBILITY_WATCH, FACILITY_WATCH } from './country-overview/country-watches';
import { CountryOverviewController } from './country-overview/country-overview.controller';
import { CountryPagesController } from './country-overview/country-pages.controller';
import { CountryOverviewProjection } from './country-overview/country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview/country-overview.read-model';
import { PUBLISHED_OVERVIEWS } from './country-overview/published-overview';
import { DUE_DATES_WATCH } from './due-dates/due-dates-watch';
import { DueDatesProjection } from './due-dates/due-dates.projection';
import { DUE_DATES } from './due-dates/due-dates.read-model';
import { RegionOverviewController } from './country-overview/region-overview.controller';
import { ProjectedOutturnController } from './underspend-analysis/projected-outturn/projected-outturn.controller';
import { SecurityTxtController } from './security-txt/security-txt.controller';
import { Sources } from './sources/sources';
import { PUBLISHED_ANALYSES } from './underspend-analysis/published-analysis';
import { YEAR_WATCH } from './underspend-analysis/year-watch';
import { AnalysisPagesController } from './underspend-analysis/analysis-pages.controller';
import { BudgetTablesController } from './underspend-analysis/budget-tables/budget-tables.controller';
import { ChangesController } from './underspend-analysis/changes/changes.controller';
import { DraftExplanationController } from './underspend-analysis/draft-explanation/draft-explanation.controller';
import { DueController } from './underspend-analysis/due/due.controller';
import { PaceController } from './underspend-analysis/pace/pace.controller';
import { UnderspendAnalysisController } from './underspend-analysis/underspend-analysis.controller';
import { UnderspendProjection } from './underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis/underspend-analysis.read-model';

@Module({
  imports: [
    PlatformModule.register({
      service: 'gateway',
      config: GatewayConfig,
      stores: [alerts, sentAnalyses, sentOverviews],
      readModels: [UNDERSPEND, COUNTRY_OVERVIEW, DUE_DATES],
      images: [UNDERSPEND, COUNTRY_OVERVIEW, DUE_DATES],
    }),
  ],
  controllers: [
    UnderspendAnalysisController,
    ProjectedOutturnController,
    AnalysisPagesController,
    ChangesController,
    BudgetTablesController,
    DraftExplanationController,
    DueController,
    PaceController,
    CountryOverviewController,
    AlertsController,
    CountryPagesController,
    RegionOverviewController,
    CodeListsController,
    SecurityTxtController,
    UnderspendProjection,
    CountryOverviewProjection,
    DueDatesProjection,
  ],
  providers: [
    KeptAnswers,
    Sources,
    Evaluator,
    { provide: WATCHES, useValue: [YEAR_WATCH, ELIGIBILITY_WATCH, FACILITY_WATCH, DUE_DATES_WATCH] },
    { provide: PUBLICATIONS, useValue: [PUBLISHED_ANALYSES, PUBLISHED_OVERVIEWS] },
  ],
})
export class AppModule {}
