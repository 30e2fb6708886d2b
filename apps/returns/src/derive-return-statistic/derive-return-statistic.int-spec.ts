import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';
import { refusedWith, ReturnCases, SCHEME } from '../return-cases.fixture';

describe('deriving a return statistic from cases', () => {
  let service: TestService;
  let cases: ReturnCases;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    cases = new ReturnCases(service);
    for (const scheme of ['hrt', 'few', 'gone']) await service.put(`/v1/return-schemes/${scheme}`, SCHEME);
  });
  afterAll(() => service.stop());

  const departed = async (scheme: string, persons: number, on = '2010-05-01') => {
    const id = await cases.approved({ scheme, persons });
    await cases.step(id, 'departed', on);
    return id;
  };
  const reported = (scheme: string, more: object = {}) =>
    service.post('/v1/return-statistics', {
      ...{ id: `${scheme}-2010`, kind: 'assisted-with-reintegration', from: '2010-01-01', to: '2010-12-31', scheme },
      ...more,
    });
  const derived = (id: string, options = {}) => service.post(`/v1/return-statistics/${id}/derivations`, {}, options);

  it('counts persons who departed, also behind a hundred earlier cases, and tells the count to everyone', async () => {
    await reported('hrt');
    const earlier = { scheme: 'hrt', persons: 1, minors: 0, appliedOn: '2010-01-04' };
    await Promise.all(Array.from({ length: 100 }, () => cases.applied(earlier)));
    for (const persons of [3, 4]) await departed('hrt', persons);
    await departed('hrt', 8, '2011-01-05');
    await cases.approved({ scheme: 'hrt', persons: 5 });
    const { status, headers, body } = await derived('hrt-2010', { headers: { 'idempotency-key': 'once' } });
    expect([status, headers.get('location')]).toEqual([201, '/v1/return-statistics/hrt-2010/revisions/2']);
    expect(body).toMatchObject({ revision: 2, persons: 7, suppressed: false, provenance: { derived: true } });

    const told = await service.event('imd.returns', 'return-statistics/hrt-2010', 2);
    expect(told?.data).toMatchObject({ persons: 7, schemeId: 'hrt', provenance: { derived: true, precision: null } });
    const again = await derived('hrt-2010', { headers: { 'idempotency-key': 'once' } });
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([body, 'true']);
  });

  it('withholds a small count from those who may not see cases, and from the topic', async () => {
    await reported('few');
    await departed('few', 3);
    const { status, body } = await derived('few-2010', { scopes: ['returns:write'] });
    expect([status, body]).toMatchObject([201, { persons: null, suppressed: true }]);
    const seen = await service.get('/v1/return-statistics/few-2010', { scopes: ['returns:read', 'return-cases:read'] });
    expect(seen.body).toMatchObject({ persons: 3 });
    const told = await service.event('imd.returns', 'return-statistics/few-2010', 2);
    expect(told?.data).toMatchObject({ persons: null, suppressed: true });
  });

  it('does not let a count fall because a case was erased', async () => {
    await reported('gone');
    const erased = await departed('gone', 6);
    await departed('gone', 6);
    expect((await derived('gone-2010')).body).toMatchObject({ persons: 12 });
    await service.post(`/v1/return-cases/${erased}/erasure`, { reason: 'request-of-the-person' });
    expect(await derived('gone-2010')).toMatchObject(refusedWith(409, 'erased-cases-uncounted'));
    expect((await service.get('/v1/return-statistics/gone-2010')).body).toMatchObject({ persons: 12, revision: 2 });
  });

  it.each([
    [404, 'return-statistic-not-found', 'nobody'],
    [409, 'return-statistic-not-derivable', 'forced-2010'],
    [409, 'revision-changes-meaning', 'share-2010'],
  ])('is refused with %i %s', async (status, code, id) => {
    await reported('forced', { kind: 'forced', scheme: null });
    await reported('hrt', { id: 'hrt-half', to: '2010-06-30', persons: 5 });
    await reported('share', { to: '2010-06-30', scheme: 'hrt', share: { of: 'hrt-half', value: '0.5' } });
    expect(await derived(id)).toMatchObject(refusedWith(status, code));
  });
});
