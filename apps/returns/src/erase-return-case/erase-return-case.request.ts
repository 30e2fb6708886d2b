import { ERASURE_REASONS } from '@imd/contracts';
import { IsIn } from 'class-validator';
import type { ErasureReason } from '../domain/return-case';

export class EraseReturnCaseRequest {
  @IsIn(ERASURE_REASONS)
  reason: ErasureReason;
}
