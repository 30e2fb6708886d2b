import type { Clock } from '@imd/kernel';
import { CLOCK, Commands, created, type CommandContext, type CompletedCommand } from '@imd/service';
import { Inject, Injectable } from '@nestjs/common';
import { revisionAnswer, revisionPath } from '../answers/return-statistic.answer';
import { current, reviseReturnStatistic } from '../domain/return-statistic';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { figureOf, type StatisticFigureRequest } from '../requests/figure.request';

@Injectable()
export class ReviseReturnStatistic {
  constructor(
    private readonly commands: Commands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(id: string, request: StatisticFigureRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'revise-return-statistic',
      context,
      body: request,
      prepare: (tx) => tx.load(returnStatistics, id),
      decide: (tx) => {
        const statistic = tx.require(returnStatistics, id);
        const { state, events } = reviseReturnStatistic(statistic, figureOf(request), this.clock);
        tx.save(returnStatistics, state, ...events);
        const revision = current(state);
        return created(revisionPath(id, revision.revision), revisionAnswer(id, revision));
      },
    });
  }
}
