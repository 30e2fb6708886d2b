import type { Type } from '@nestjs/common';
import { AppModule as BudgetModule } from '../../../apps/budget/src/app.module';
import { AppModule as GatewayModule } from '../../../apps/gateway/src/app.module';
import { AppModule as ProjectsModule } from '../../../apps/projects/src/app.module';
import { AppModule as ReturnsModule } from '../../../apps/returns/src/app.module';

/** The description holds the operations of these services, in the order in which a reader meets them. */
export const SERVICES: readonly { readonly tag: string; readonly about: string; readonly module: Type }[] = [
  { tag: 'analyses', about: 'What is underspent, where and why; what is known of a country', module: GatewayModule },
  { tag: 'budget', about: 'Budget years, commitments, expenditures, eligibility lists', module: BudgetModule },
  {
    tag: 'projects',
    about: 'Projects, their partners and results, and why money was not spent',
    module: ProjectsModule,
  },
  {
    tag: 'returns',
    about: 'Return schemes and statistics, reception facilities, country policies',
    module: ReturnsModule,
  },
];
