import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { KeptAnswers } from './answers/kept-answers';
import { CodeListsController } from './code-lists/code-lists.controller';
import { GatewayConfig } from './config';
import { CountryOverviewController } from './country-overview/country-overview.controller';
import { CountryPagesController } from './country-overview/country-pages.controller';
import { CountryOverviewProjection } from './country-overview/country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview/country-overview.read-model';
import { RegionOverviewController } from './country-overview/region-overview.controller';
import { ProjectedOutturnController } from './underspend-analysis/projected-outturn/projected-outturn.controller';
import { SecurityTxtController } from './security-txt/security-txt.controller';
import { Sources } from './sources/sources';
import { AnalysisPagesController } from './underspend-analysis/analysis-pages.controller';
import { UnderspendAnalysisController } from './underspend-analysis/underspend-analysis.controller';
import { UnderspendProjection } from './underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis/underspend-analysis.read-model';

@Module({
  imports: [
    PlatformModule.register({
      service: 'gateway',
      config: GatewayConfig,
      stores: [],
      readModels: [UNDERSPEND, COUNTRY_OVERVIEW],
      images: [UNDERSPEND, COUNTRY_OVERVIEW],
    }),
  ],
  controllers: [
    UnderspendAnalysisController,
    ProjectedOutturnController,
    AnalysisPagesController,
    CountryOverviewController,
    CountryPagesController,
    RegionOverviewController,
    CodeListsController,
    SecurityTxtController,
    UnderspendProjection,
    CountryOverviewProjection,
  ],
  providers: [KeptAnswers, Sources],
})
export class AppModule {}
