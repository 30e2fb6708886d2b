import { newId, type Clock } from '@imd/kernel';
import { asRefusal, Database } from '@imd/mongo';
import { callerOf, CLOCK, operationOf } from '@imd/service';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ReadingPurpose } from '../domain/return-case';
import { caseReadings, type CaseReading } from '../persistence/case-reading.schema';

/** Nobody gets to see a case before it is recorded who reads it, and for what. */
@Injectable()
export class CaseReadings {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `outcome-unknown` (503) when it cannot be recorded; the case is not shown then */
  async record(request: FastifyRequest, purpose: ReadingPurpose, cases: readonly string[]): Promise<void> {
    if (cases.length === 0) return;
    const { actor, client } = callerOf(request);
    const reading: CaseReading = {
      id: newId(),
      at: this.clock.now().toISOString(),
      actor,
      client,
      purpose,
      operation: operationOf(request).id,
      cases,
    };
    await this.database.db
      .collection<CaseReading & { _id: string; version: number; revision: number }>(caseReadings.collection())
      .insertOne({ _id: reading.id, ...reading, version: 0, revision: 1 })
      .catch((error: unknown) => {
        throw asRefusal(error);
      });
  }
}
