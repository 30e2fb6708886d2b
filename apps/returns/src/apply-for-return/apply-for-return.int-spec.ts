import { newId } from '@imd/kernel';
import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';
import { APPLICATION, FOR_HANDLING, ReturnCases, SCHEME } from '../return-cases.fixture';

describe('applying for return', () => {
  let service: TestService;
  let cases: ReturnCases;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    cases = new ReturnCases(service);
    await service.put('/v1/return-schemes/hrt', SCHEME);
  });
  afterAll(() => service.stop());

  it('leaves nothing that can be read in the store, the events, their topic and the answers that are kept', async () => {
    const id = await cases.applied();
    const told = await service.event('imd.returns.cases', `return-cases/${id}`, 1);
    expect(told).toMatchObject({
      type: 'nl.return-cases.return-case-recorded.v1',
      data: { caseId: id, sealed: expect.stringMatching(/^[\w-]{100,}$/) },
    });
    expect(JSON.stringify(told)).not.toMatch(/"(IQ|IR|hrt)"|2010-02-03/);
    const sealed = (told?.data as unknown as { sealed: string }).sealed;
    expect(await service.stored('return-cases', id)).toMatchObject({ sealed });
    const keys = await service.db
      .collection('idempotency-keys')
      .find({ body: new RegExp(id) })
      .toArray();
    expect(keys.map(({ body }) => JSON.parse(body as string) as object)).toEqual([
      { id, links: { self: `/v1/return-cases/${id}` } },
    ]);
    const others = await service.db.collection('events').distinct('topic', { subject: `return-cases/${id}` });
    expect(others).toEqual([`${service.topicPrefix}imd.returns.cases`]);
  });

  it.each([
    [400, 'more-minors-than-persons', { minors: 4 }],
    [409, 'return-scheme-unknown', { scheme: 'nothing' }],
    [409, 'country-outside-scheme', { country: 'GH' }],
    [409, 'application-outside-period', { appliedOn: '2011-01-01' }],
    [400, 'date-out-of-place', { appliedOn: '1989-12-31' }],
    [400, 'input-invalid', { persons: 0 }],
    [400, 'input-invalid', { name: 'A. Person' }],
  ])('is refused with %i %s', async (status, code, wrong) =>
    expect(await service.post('/v1/return-cases', { ...APPLICATION, ...wrong })).toMatchObject({
      status,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  describe('is read for a purpose', () => {
    it('that is given, by a caller who may read cases', async () => {
      const id = await cases.applied();
      for (const path of [`/v1/return-cases/${id}`, '/v1/return-cases', `/v1/return-cases/${id}/history`]) {
        expect(await service.get(path)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/purpose' }] } });
        expect(await service.get(`${path}?purpose=curiosity`)).toMatchObject({ status: 400 });
        expect(await service.get(`${path}?${FOR_HANDLING}`, { scopes: ['returns:read'] })).toMatchObject({
          status: 403,
        });
      }
    });

    it('and each reading is recorded, with its reader and the cases that were shown', async () => {
      const id = await cases.applied();
      const token = await service.issuer.token({ claims: { sub: 'officer-7' } });
      const headers = { authorization: `Bearer ${token}` };
      await service.get(`/v1/return-cases/${id}?purpose=complaint`, { headers });
      await service.get(`/v1/return-cases/${id}/history?purpose=audit`, { headers });
      await service.get(`/v1/return-cases?purpose=statistics&limit=1000`, { headers });
      await service.get(`/v1/return-cases/${newId()}?purpose=complaint`, { headers });
      const audit = await service.get(`/v1/case-readings?actor=officer-7`, { scopes: ['case-readings:read'] });
      expect(audit.body['items']).toMatchObject([
        { purpose: 'complaint', operation: 'showReturnCase', cases: [id], actor: 'officer-7' },
        { purpose: 'audit', operation: 'listReturnCaseHistory', cases: [id] },
        { purpose: 'statistics', operation: 'listReturnCases', cases: expect.arrayContaining([id]) },
      ]);
      const ofCase = await service.get(`/v1/case-readings?case=${id}&fields=purpose`);
      expect(ofCase.body['items']).toHaveLength(3);
      expect((await service.get('/v1/case-readings', { scopes: ['return-cases:read'] })).status).toBe(403);
    });

    it('and nothing is shown when the reading cannot be recorded', async () => {
      const id = await cases.applied();
      await service.db.command({ collMod: 'case-readings', validator: { never: true } });
      expect((await cases.shown(id)).status).toBe(500);
      await service.db.command({ collMod: 'case-readings', validator: {} });
      expect((await cases.shown(id)).status).toBe(200);
    });
  });
});
