import { EarmarkSet, ExpenditureRecorded, type EventData } from '@imd/contracts';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { defineReadModel } from '../read-models/read-model';
import type { EventContext } from './event-context';
import { EventsController } from './events-controller';
import { On } from './on';

const MODEL = defineReadModel({ name: 'seen', topics: ['imd.budget'], collections: {} });
const OTHER = defineReadModel({ name: 'other', topics: ['imd.budget'], collections: {} });

@EventsController()
class SeenProjection {
  readonly seen: unknown[] = [];

  @On(EarmarkSet, MODEL)
  earmarkSet(data: EventData<typeof EarmarkSet>, { subject }: EventContext) {
    this.seen.push([data.purpose, subject]);
  }

  @On(ExpenditureRecorded, MODEL)
  async expenditureRecorded(data: EventData<typeof ExpenditureRecorded>): Promise<void> {
    this.seen.push(await Promise.resolve(data.amount.value));
  }

  @On(ExpenditureRecorded, OTHER)
  ofTheOtherModel(): void {
    this.seen.push('other');
  }
}

@Module({ controllers: [SeenProjection] })
class SeenModule {}

/** The transport of one read model: it takes the handlers that Nest finds for it, and reads from no broker. */
class Transport extends Server implements CustomTransportStrategy {
  override readonly transportId = MODEL.transport;

  listen(callback: () => void): void {
    callback();
  }

  close(): void {
    this.messageHandlers.clear();
  }

  on(): never {
    throw new Error('It emits nothing');
  }

  unwrap<T>(): T {
    return this as never;
  }

  async dispatch(type: string, data: unknown, context: Partial<EventContext>): Promise<void> {
    const result: unknown = await this.messageHandlers.get(type)?.(data, context);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  }
}

describe('a handler', () => {
  it('is given data and context of its event, in its own read model', async () => {
    const strategy = new Transport();
    const app = await NestFactory.createMicroservice(SeenModule, { strategy, logger: false });
    await app.listen();
    await strategy.dispatch(EarmarkSet.type, EarmarkSet.sample, { subject: 'budgets/2010' });
    await strategy.dispatch(ExpenditureRecorded.type, ExpenditureRecorded.sample, {});
    expect(app.get(SeenProjection).seen).toEqual([
      [EarmarkSet.sample.purpose, 'budgets/2010'],
      ExpenditureRecorded.sample.amount.value,
    ]);
    await app.close();
  });

  // The compiler checks this one (`npx tsc`): a line without the error that it expects is an error itself.
  it('of the data of another event does not compile', () => {
    class Wrong {
      taken: unknown;

      // @ts-expect-error An earmark is no expenditure.
      @On(EarmarkSet, MODEL)
      expenditureRecorded(data: EventData<typeof ExpenditureRecorded>): void {
        this.taken = data.expenditureId;
      }

      // @ts-expect-error The event has no such field.
      @On(EarmarkSet, MODEL)
      earmarkSet({ nothing }: { nothing: string }): void {
        this.taken = nothing;
      }

      // @ts-expect-error The second parameter is the context.
      @On(EarmarkSet, MODEL)
      earmarkSetBy(data: EventData<typeof EarmarkSet>, actor: string): void {
        this.taken = [data, actor];
      }

      // @ts-expect-error A handler folds; it answers nothing.
      @On(EarmarkSet, MODEL)
      purpose({ purpose }: EventData<typeof EarmarkSet>): string {
        return purpose;
      }
    }
    expect(new Wrong().purpose(EarmarkSet.sample)).toBe(EarmarkSet.sample.purpose);
  });
});
