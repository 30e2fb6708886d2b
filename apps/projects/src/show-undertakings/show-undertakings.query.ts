import { UNDERTAKING_STATES } from '@imd/contracts';
import { PageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { Undertaking } from '../domain/undertaking';

export class ListUndertakingsQuery extends PageQuery {
  @IsOptional()
  @IsIn(UNDERTAKING_STATES)
  state?: Undertaking['state'];
}
