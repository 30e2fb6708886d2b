import { newId } from '@imd/kernel';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../app.module';
import { APPLICATION, FOR_HANDLING, ReturnCases, SCHEME } from '../return-cases.fixture';

describe('erasing a return case', () => {
  let service: TestService;
  let cases: ReturnCases;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    cases = new ReturnCases(service);
    await service.put('/v1/return-schemes/hrt', SCHEME);
  });
  afterAll(() => service.stop());

  const erase = (id: string, options = {}) =>
    service.post(`/v1/return-cases/${id}/erasure`, { reason: 'request-of-the-person' }, options);

  it('makes it unreadable for ever: in the store, the events, the topic, the history and the lists', async () => {
    const key = newId();
    const [id, other] = [await cases.applied({}, { headers: { 'idempotency-key': key } }), await cases.applied()];
    await cases.step(id, 'approved', '2010-03-01');
    const before = await service.db.collection<{ _id: string }>('case-keys').findOne({ _id: id });
    expect(await erase(id, { scopes: ['return-cases:write'] })).toMatchObject({ status: 403 });
    expect(await erase(id)).toMatchObject({ status: 200, body: { id, reason: 'request-of-the-person' } });

    const gone = { status: 404, body: { type: 'urn:nld:imd:problem:return-case-erased' } };
    expect(await cases.shown(id)).toMatchObject({
      ...gone,
      body: { ...gone.body, erasedOn: expect.any(String), reason: 'request-of-the-person' },
    });
    expect(await service.get(`/v1/return-cases/${id}/history?${FOR_HANDLING}`)).toMatchObject(gone);
    expect(await cases.step(id, 'departed', '2010-05-01')).toMatchObject(gone);
    expect(await cases.grant(id, 'cash', '1.00')).toMatchObject(gone);
    expect(await erase(id)).toMatchObject(gone);
    const listed = await service.get(`/v1/return-cases?${FOR_HANDLING}&limit=1000&fields=id`);
    expect(listed.body['items']).toContainEqual({ id: other });
    expect(listed.body['items']).not.toContainEqual({ id });

    const told = await service.event('imd.returns.cases', `return-cases/${id}`, 3);
    expect(told).toMatchObject({
      type: 'nl.return-cases.return-case-erased.v1',
      data: { caseId: id, reason: 'request-of-the-person' },
    });
    const { key: lost } = before as unknown as { key: string };
    const names = (await service.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
    for (const name of names)
      expect(JSON.stringify(await service.db.collection(name).find().toArray(), noBigint)).not.toContain(lost);
    expect(await service.stored('case-keys', id)).toMatchObject({
      key: null,
      ...{ scheme: null, state: null, country: null, nationality: null, appliedOn: null },
    });
    const events = await service.db
      .collection('events')
      .find({ subject: `return-cases/${id}` })
      .toArray();
    expect(events.map(({ value }) => Object.keys(JSON.parse(String(value)) as object))).toEqual([
      ['caseId', 'sealed'],
      ['caseId', 'sealed'],
      ['caseId', 'erasedOn', 'reason'],
    ]);
    // The hash of a request would let somebody guess what was in it.
    const retried = await service.post('/v1/return-cases', APPLICATION, { headers: { 'idempotency-key': key } });
    expect(retried).toMatchObject({ status: 409, body: { type: 'urn:nld:imd:problem:idempotency-key-reused' } });
    const kept = service.db.collection('idempotency-keys').find({ body: new RegExp(`"id":"${id}","links"`) });
    expect((await kept.toArray()).map(({ requestHash }) => requestHash as string)).toEqual(['', '']);
  });

  it('is made again of a key that an old copy brings back', async () => {
    const id = await cases.applied();
    const keys = service.db.collection<{ _id: string }>('case-keys');
    const copy = await keys.findOne({ _id: id });
    await erase(id);
    await keys.replaceOne({ _id: id }, { ...copy });
    expect((await erase(id)).status).toBe(200);
    expect(await service.stored('case-keys', id)).toMatchObject({ key: null, scheme: null });
  });

  it('holds when a backup brings the sealed case back, and in a restored database that has none of the keys', async () => {
    const id = await cases.applied();
    const stored = service.db.collection<{ _id: string }>('return-cases');
    const sealed = await stored.findOne({ _id: id });
    await erase(id);
    await stored.replaceOne({ _id: id }, { ...sealed });
    expect(await cases.shown(id)).toMatchObject({ status: 404, body: { reason: 'request-of-the-person' } });
    await service.db.collection<{ _id: string }>('case-keys').deleteOne({ _id: id });
    expect(await cases.shown(id)).toMatchObject({ status: 404, body: { erasedOn: null, reason: null } });
    await eventually(async () => expect(await service.outbox()).toEqual([]));
  });
});

const noBigint = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
