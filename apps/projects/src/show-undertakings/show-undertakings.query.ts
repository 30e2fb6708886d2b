import { UNDERTAKING_STATES } from '@imd/contracts';
import { listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { UndertakingAnswer } from '../answers/undertaking.answer';
import type { Undertaking } from '../domain/undertaking';
import { undertakings } from '../persistence/undertaking.schema';

export class ListUndertakingsQuery extends listQuery(undertakings, UndertakingAnswer) {
  @IsOptional()
  @IsIn(UNDERTAKING_STATES)
  state?: Undertaking['state'];
}
