import { EarmarkSet, event, ExpenditureRecorded, type EventData } from '@imd/contracts';
import { conflict, type Cents } from '@imd/kernel';
import {
  CLOSING_DAY,
  defineReadModel,
  EVENTS,
  EventsController,
  On,
  RecordLimit,
  StoreBehindTopic,
  type EventContext,
} from '@imd/messaging';
import { defineStore, required } from '@imd/mongo';
import { eventually, TestService } from '@imd/testing';
import { Body, Controller, Module, Param, Post } from '@nestjs/common';
import { Type } from '@sinclair/typebox';
import { IsIn, IsInt, IsString } from 'class-validator';
import { ConfigResourceTypes, type Kafka } from 'kafkajs';
import { Booking, Context, type CommandContext } from '../http/command-context';
import { ServiceConfig } from '../config/service-config';
import { creates } from '../description/answers';
import { Operation } from '../description/operation';
import { PlatformModule } from '../platform.module';
import { KAFKA } from '../tokens';
import { created } from './command-answer';
import { Readiness } from '../readiness';
import { Commands } from './commands';
import { forgetAnswers } from './forget-answers';

/** A till with a limit is the smallest aggregate that has every property of a booking. */
interface Till {
  readonly id: string;
  readonly paid: Cents;
}

const tills = defineStore<Till>({
  aggregate: 'budgets',
  thing: 'till',
  collection: 'tills',
  id: ({ id }) => id,
  fields: { id: required(String), paid: required(BigInt) },
});
const payments = defineStore<{ id: string; amount: Cents }>({
  aggregate: 'expenditures',
  thing: 'payment',
  collection: 'payments',
  id: ({ id }) => id,
  fields: { id: required(String), amount: required(BigInt) },
});
const LIMIT = 1_000n;
const tillEmpty = conflict('till-empty', 'The till has not that much', () => ({ field: 'amount' }));

class PaymentRequest {
  @IsString()
  id: string;

  @IsInt()
  amount: number;

  @IsIn(['EUR'])
  currency: string;
}

@Controller('v1/tills/:till/payments')
class PayController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({ id: 'pay', summary: 'Pay from a till', scope: 'budgets:write', answers: creates(Type.Object({})) })
  post(@Param('till') till: string, @Body() request: PaymentRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, {
      prepare: async (tx) => {
        await Promise.all([tx.load(tills, till), tx.load(payments, request.id)]);
      },
      decide: (tx) => {
        const { paid } = tx.get(tills, till) ?? { paid: 0n };
        const amount = BigInt(request.amount);
        if (paid + amount > LIMIT) throw tillEmpty();
        tx.save(tills, { id: till, paid: paid + amount });
        tx.create(
          payments,
          { id: request.id, amount },
          event(ExpenditureRecorded, {
            ...(ExpenditureRecorded.sample as EventData<typeof ExpenditureRecorded>),
            expenditureId: request.id,
            amount: { value: (Number(amount) / 100).toFixed(2), currency: 'EUR' },
          }),
        );
        return created(`/v1/tills/${till}/payments/${request.id}`, { id: request.id });
      },
    });
  }
}

const TOTALS = defineReadModel({
  name: 'totals',
  topics: ['imd.budget'],
  collections: { sums: { indexes: [] }, last: { indexes: [] } },
});

@EventsController()
class TotalsProjection {
  @On(ExpenditureRecorded, TOTALS)
  recorded(data: EventData<typeof ExpenditureRecorded>, { fold }: EventContext) {
    if (data.amount.value === '0.13') throw new Error('thirteen cents are unlucky');
    fold.increment('sums', { year: data.year }, { spent: BigInt(data.amount.value.replace('.', '')), count: 1n });
  }

  @On(EarmarkSet, TOTALS)
  async earmarked(data: EventData<typeof EarmarkSet>, { fold }: EventContext) {
    const before = await fold.get<{ count: number }>('last', data.year);
    fold.put('last', data.year, { count: (before?.count ?? 0) + 1, purpose: data.purpose });
  }
}

@Module({
  imports: [
    PlatformModule.register({
      service: 'till',
      config: ServiceConfig,
      stores: [tills, payments],
      readModels: [TOTALS],
      images: [TOTALS],
    }),
  ],
  controllers: [PayController, TotalsProjection],
})
class TillModule {}

describe('a booking', () => {
  let service: TestService;
  const pay = (id: string, amount: number, key?: string) =>
    service.post(
      '/v1/tills/a/payments',
      { id, amount, currency: 'EUR' },
      key ? { headers: { 'idempotency-key': key } } : {},
    );
  const spent = async () => {
    const sums = await service.db.collection('totals.g1.sums').find({ year: 2010 }).toArray();
    return sums.reduce((sum, document) => sum + (document['spent'] as bigint), 0n);
  };

  beforeAll(async () => {
    service = await TestService.start(TillModule, { name: 'till' });
  });
  afterAll(() => service.stop());

  it('is stored, published and counted once', async () => {
    const { status, headers } = await pay('first', 100);
    expect(status).toBe(201);
    expect(headers.get('consistency-token')).toBe('expenditures/first@1');
    expect(await service.topic('imd.budget', (read) => read.length === 1)).toMatchObject([
      { subject: 'expenditures/first', version: 1 },
    ]);
    await eventually(async () => expect(await spent()).toBe(100n));
  });

  it('is the same booking under the same key, and refused with another body', async () => {
    const first = await pay('again', 50, 'key-1');
    const second = await pay('again', 50, 'key-1');
    expect(second.status).toBe(201);
    expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body));
    expect(first.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    for (const name of ['location', 'etag', 'consistency-token']) {
      expect(second.headers.get(name)).toBe(first.headers.get(name) ?? 'answered the first time');
    }
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await pay('other', 50, 'key-1')).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:idempotency-key-reused' },
    });
  });

  it('needs a key', async () =>
    expect(
      await service.post(
        '/v1/tills/a/payments',
        { id: 'x', amount: 1, currency: 'EUR' },
        { headers: { 'idempotency-key': '' } },
      ),
    ).toMatchObject({
      status: 400,
    }));

  it('is refused while the topic holds events that the store lacks', async () => {
    const readiness = service.app.get(Readiness);
    const record = {
      topic: 'imd.budget',
      partition: 0,
      offset: 5n,
      key: 'expenditures/lost',
      headers: {},
      value: null,
    };
    readiness.behind = new StoreBehindTopic(record);
    const [{ status, headers, body }, ready] = [await pay('behind', 1), await service.get('/health/ready')];
    readiness.behind = null;
    expect([status, body['type'], ready.status]).toEqual([503, 'urn:nld:imd:problem:store-behind-topic', 503]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await service.get('/health/ready')).status).toBe(200);
    expect(await service.stored('payments', 'behind')).toBeNull();
  });

  it('names everything that is wrong with the body at once', async () => {
    const { status, body } = await service.post('/v1/tills/a/payments', {
      id: 1,
      amount: 'x',
      currency: 'USD',
      more: true,
    });
    expect(status).toBe(400);
    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/amount',
      '/currency',
      '/id',
      '/more',
    ]);
  });

  it('of twenty at once with one key books one', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => pay('same', 10, 'key-20')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ headers }) => headers.get('consistency-token'))).size).toBe(1);
    expect(answers.filter(({ headers }) => !headers.has('idempotency-replayed'))).toHaveLength(1);
    expect(await service.db.collection('payments').countDocuments({ _id: 'same' as never })).toBe(1);
  });

  it('never goes over the limit with fifty at once, and a refused one leaves no trace', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => pay(`race-${index}`, 40)));
    const booked = answers.filter(({ status }) => status === 201).length;
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(50 - booked);
    const till = await service.db.collection('tills').findOne({ _id: 'a' as never });
    expect(till?.['paid']).toBe(160n + BigInt(booked) * 40n);
    expect((till?.['paid'] as bigint) <= LIMIT).toBe(true);
    expect(await service.db.collection('idempotency-keys').countDocuments()).toBe(booked + 3);
    await eventually(async () => expect(await spent()).toBe(till?.['paid']));
  });

  it('that a handler cannot take parks its own aggregate, and goes on after a gap is filled', async () => {
    const sample = EarmarkSet.sample as EventData<typeof EarmarkSet>;
    await service.publish(
      {
        definition: ExpenditureRecorded,
        id: 'thirteen',
        version: 1,
        data: { ...(ExpenditureRecorded.sample as object), amount: { value: '0.13', currency: 'EUR' } },
      },
      { definition: EarmarkSet, id: 2010, version: 1, data: { ...sample, purpose: 'one' } },
      { definition: EarmarkSet, id: 2010, version: 3, data: { ...sample, purpose: 'three' } },
    );
    await eventually(async () => expect(await service.db.collection('totals.g1.parked').countDocuments()).toBe(2));
    await service.publish({ definition: EarmarkSet, id: 2010, version: 2, data: { ...sample, purpose: 'two' } });
    await eventually(async () =>
      expect(await service.db.collection('totals.g1.last').findOne({ _id: '2010' as never })).toMatchObject({
        count: 3,
        purpose: 'three',
      }),
    );
    await eventually(async () =>
      expect(await service.db.collection('totals.g1.parked').find().toArray()).toMatchObject([
        { _id: 'expenditures/thirteen', reason: 'poison' },
      ]),
    );
    expect(await service.topic('imd.budget.totals.dead-letters', (read) => read.length === 1)).toMatchObject([
      { subject: 'expenditures/thirteen' },
    ]);
  });

  it('whose event the broker would refuse as too large is refused, and leaves nothing behind', async () => {
    const kafka = service.app.get<Kafka>(KAFKA);
    const topic = `${service.topicPrefix}imd.budget`;
    const limitTo = async (bytes: number) => {
      const admin = kafka.admin();
      await admin.connect();
      const settings = { 'retention.ms': '-1', 'retention.bytes': '-1', 'max.message.bytes': String(bytes) };
      const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
      await admin.alterConfigs({
        validateOnly: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configEntries }],
      });
      await admin.disconnect();
      await service.app.get(RecordLimit).read(kafka, [topic]);
    };
    const before = await spent();
    const payLarge = () =>
      service.post(
        '/v1/tills/b/payments',
        { id: 'large', amount: 1, currency: 'EUR' },
        { headers: { 'idempotency-key': 'large' } },
      );
    await eventually(async () => {
      await limitTo(8_600);
      expect(await payLarge()).toMatchObject({
        status: 400,
        body: { type: 'urn:nld:imd:problem:event-too-large', most: 408 },
      });
    });
    expect(await service.stored('payments', 'large')).toBeNull();
    expect(await service.outbox()).toEqual([]);
    await limitTo(1_048_588);
    // The key of what was refused is free.
    await eventually(async () => expect((await payLarge()).status).toBe(201));
    await eventually(async () => expect(await spent()).toBe(before + 1n));
  });

  it('keeps the answer for a day, and for ever that its key was used: a retry after that books nothing', async () => {
    const payOnce = (amount: number) => {
      const headers = { 'idempotency-key': 'key-kept' };
      return service.post('/v1/tills/kept/payments', { id: 'kept', amount, currency: 'EUR' }, { headers });
    };
    const first = await payOnce(1);
    const after = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    await forgetAnswers(service.db, after(23.9));
    expect((await payOnce(1)).headers.get('idempotency-replayed')).toBe('true');
    await forgetAnswers(service.db, after(24.1));
    const late = await payOnce(1);
    expect(late).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:answer-forgotten', made: first.headers.get('location'), retryable: false },
    });
    expect(await payOnce(2)).toMatchObject({
      body: { type: 'urn:nld:imd:problem:idempotency-key-reused' },
    });
    expect(await service.stored('payments', 'kept')).toMatchObject({ amount: 1n, version: 1 });
  });

  it('is stamped later than every day whose closing has begun', async () => {
    const closings = service.db.collection<{ _id: string }>(CLOSING_DAY);
    await closings.updateOne(
      { _id: CLOSING_DAY },
      { $set: { day: '2090-07-01', since: new Date() } },
      { upsert: true },
    );
    await service.post('/v1/tills/b/payments', { id: 'after-the-day', amount: 1, currency: 'EUR' });
    await closings.deleteMany({});
    const event = await service.db.collection(EVENTS).findOne({ subject: 'expenditures/after-the-day' });
    expect(event).toMatchObject({ headers: { ce_time: '2090-07-01T22:00:00.000Z' } });
    expect(event?.['recordedAt']).toEqual(new Date('2090-07-01T22:00:00Z'));
  });
});
