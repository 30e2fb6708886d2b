import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const ANGOLA = { country: 'AO', from: '2010-01-01', to: '2010-12-31', requests: 40, found: 12 };

describe('recording family tracing', () => {
  let service: TestService;
  const record = (id: string, body: object) => service.put(`/v1/family-tracings/${id}`, body);
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    await record('angola-2010', ANGOLA);
  });
  afterAll(() => service.stop());

  it('shows the numbers, and tells them', async () => {
    expect((await service.get('/v1/family-tracings/angola-2010')).body).toMatchObject({ ...ANGOLA, suppressed: false });
    expect(await service.event('imd.returns', 'family-tracings/angola-2010', 1)).toMatchObject({
      type: 'nl.family-tracings.family-tracing-recorded.v1',
      data: { requests: 40, found: 12, suppressed: false },
    });
  });

  it('withholds small numbers from callers without access to cases, and from events', async () => {
    await record('congo', { ...ANGOLA, country: 'CD', found: 2 });
    expect((await service.get('/v1/family-tracings/congo')).body).toMatchObject({ found: 2 });
    expect((await service.get('/v1/family-tracings/congo', { scopes: ['returns:read'] })).body).toMatchObject({
      requests: null,
      found: null,
      suppressed: true,
    });
    expect(await service.event('imd.returns', 'family-tracings/congo', 1)).toMatchObject({
      data: { requests: null, found: null, suppressed: true },
    });
  });

  it.each([
    [400, 'tracing-period-reversed', { to: '2009-12-31' }],
    [409, 'tracing-period-overlaps', { from: '2010-12-31' }],
    [400, 'more-found-than-requested', { country: 'GN', found: 41 }],
    [400, 'date-out-of-place', { to: '2999-12-31' }],
    [409, 'country-not-in-force', { country: 'CS' }],
    [400, 'input-invalid', { found: -1 }],
  ])('is refused with %i %s', async (status, code, wrong) =>
    expect(await record('refused', { ...ANGOLA, ...wrong })).toMatchObject({
      status,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  it('stays with its country', async () => {
    const { headers } = await service.get('/v1/family-tracings/angola-2010');
    const ifMatch = { headers: { 'if-match': headers.get('etag') ?? '' } };
    expect(await service.put('/v1/family-tracings/angola-2010', { ...ANGOLA, country: 'SN' }, ifMatch)).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:tracing-moves-country' },
    });
  });

  it('is found by country', async () => {
    const { body } = await service.get('/v1/family-tracings?country=AO&fields=id');
    expect(body['items']).toEqual([{ id: 'angola-2010' }]);
  });
});
