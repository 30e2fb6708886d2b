import type { TestService } from '@imd/testing';
import { accepted, refused, startProjects } from '../projects.fixture';

const title = { nl: 'Uitkomsten melden', en: 'Report the outcome' };

describe('an undertaking', () => {
  let service: TestService;
  const record = (more: object) => service.replace('/v1/undertakings/outcome', { title, state: 'open', ...more });

  beforeAll(async () => {
    service = await startProjects();
  });
  afterAll(() => service.stop());

  it('is recorded with its date, and fulfilled later', async () => {
    expect(await record({ dueOn: '2012-12-31', datePrecision: 'year' })).toMatchObject({
      status: 201,
      body: { dueOn: '2012-12-31', datePrecision: 'year', fulfilledOn: null, reference: null },
    });
    expect(await record({ state: 'fulfilled', fulfilledOn: '2012-06-01' })).toMatchObject({ status: 200 });
    expect(await service.get('/v1/undertakings?state=fulfilled')).toMatchObject({
      body: { items: [{ id: 'outcome' }] },
    });
  });

  it('is refused when it is open and fulfilled at once', async () =>
    expect(await record({ fulfilledOn: '2012-06-01' })).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:open-undertaking-fulfilled' },
    }));

  it('names owners and documents that are registered, and is found by them', async () => {
    const settled = { state: 'fulfilled', settlement: title };
    expect(await record({ owners: ['nobody'] })).toEqual(
      refused(409, 'undertaking-owner-unknown', { organisations: ['nobody'] }),
    );
    expect(await record({ madeIn: 'nothing' })).toEqual(refused(409, 'document-unknown', { field: 'madeIn' }));
    expect(await record({ ...settled, settledIn: 'nothing' })).toEqual(
      refused(409, 'document-unknown', { field: 'settledIn' }),
    );
    expect(await record({ settlement: title })).toEqual(refused(400, 'open-undertaking-settled'));
    await accepted(service.post('/v1/organisations', { id: 'ministry', name: title }));
    await accepted(service.put('/v1/documents/letter', { kind: 'letter', title }));
    const known = { ...settled, kind: 'motion', owners: ['ministry'], madeIn: 'letter', settledIn: 'letter' };
    expect(await record(known)).toMatchObject({ status: 200, body: known });
    for (const filter of ['owner=ministry', 'madeIn=letter', 'kind=motion&sort=-dueOn'])
      expect(await service.get(`/v1/undertakings?${filter}`)).toMatchObject({ body: { items: [{ id: 'outcome' }] } });
  });

  it('names the countries and regions that it concerns, and is found by them', async () => {
    const named = { countries: ['AF', 'KE'], regions: ['189'] };
    expect(await service.replace('/v1/undertakings/in-kenya', { title, state: 'open', ...named })).toMatchObject({
      status: 201,
      body: named,
    });
    for (const filter of ['country=KE', 'region=189'])
      expect(await service.get(`/v1/undertakings?${filter}`)).toMatchObject({ body: { items: [{ id: 'in-kenya' }] } });
    expect(await service.get('/v1/undertakings?country=IQ')).toMatchObject({ body: { items: [] } });
    for (const unknown of [{ countries: ['XX'] }, { regions: ['1'] }, { countries: ['AF', 'AF'] }])
      expect(await record(unknown)).toMatchObject({ status: 400 });
  });

  it('is refused when its ETag is of an earlier state', async () =>
    expect(
      await service.put('/v1/undertakings/outcome', { title, state: 'open' }, { headers: { 'if-match': '"1"' } }),
    ).toMatchObject({ status: 412, body: { type: 'urn:nld:imd:problem:if-match-stale' } }));
});
