import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const IRAQ = {
  country: 'IQ',
  from: '2010-01-01',
  to: '2010-12-31',
  documentsAsked: 200,
  documentsIssued: 120,
  issuedInTime: 90,
  termDays: 30,
};
const reason = { nl: 'Herstel', en: 'Recovery' };

describe('assessing cooperation', () => {
  let service: TestService;
  const assess = (id: string, body: object) => service.put(`/v1/cooperation-assessments/${id}`, body);
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('rates by the rule, until an officer overrules it, and tells both', async () => {
    expect(await assess('iraq-2010', IRAQ)).toMatchObject({
      status: 201,
      body: { ruled: 'moderate', rating: 'moderate' },
    });
    const overruled = { rating: 'good', reason };
    const again = await service.replace('/v1/cooperation-assessments/iraq-2010', { ...IRAQ, overruled });
    expect(again).toMatchObject({ status: 200, body: { ruled: 'moderate', overruled, rating: 'good' } });
    const events = await service.topic('imd.returns', (read) => read.length > 1);
    expect(events).toMatchObject([
      { type: 'nl.cooperation-assessments.cooperation-assessed.v1', version: 1, data: { rating: 'moderate' } },
      { version: 2, data: { rating: 'good', overruled, documentsAsked: 200, suppressed: false } },
    ]);
  });

  it('withholds numbers of a few persons from who may not read cases, and from the topic', async () => {
    const few = { ...IRAQ, country: 'AF', documentsIssued: 197, issuedInTime: 150 };
    await assess('few', few);
    const shown = async (...scopes: ('returns:read' | 'return-cases:read')[]) =>
      (await service.get('/v1/cooperation-assessments/few', { scopes })).body;
    expect(await shown('returns:read', 'return-cases:read')).toMatchObject({ documentsIssued: 197, suppressed: false });
    const withheld = {
      documentsAsked: null,
      documentsIssued: null,
      issuedInTime: null,
      suppressed: true,
      rating: 'good',
    };
    expect(await shown('returns:read')).toMatchObject(withheld);
    const read = await service.topic('imd.returns', (all) => all.some(({ subject }) => subject.endsWith('/few')));
    expect(read.find(({ subject }) => subject.endsWith('/few'))).toMatchObject({ data: withheld });
  });

  it('takes one of two assessments of a period that come at once', async () => {
    const answers = await Promise.all(['one', 'two'].map((id) => assess(id, { ...IRAQ, country: 'SO' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    [409, 'assessment-period-overlaps', {}],
    [409, 'assessment-moves-country', { country: 'AF' }, 'iraq-2010'],
    [409, 'country-not-in-force', { country: 'CS' }],
    [400, 'assessment-period-reversed', { to: '2009-12-31' }],
    [400, 'date-out-of-place', { to: '2999-12-31' }],
    [400, 'more-documents-than-asked', { from: '2008-01-01', to: '2008-12-31', documentsIssued: 201 }],
    [400, 'in-time-without-term', { from: '2008-01-01', to: '2008-12-31', termDays: null }],
    [400, 'overruled-to-the-same', { from: '2008-01-01', to: '2008-12-31', overruled: { rating: 'moderate', reason } }],
    [400, 'input-invalid', { overruled: { rating: 'good' } }],
  ])('is refused with %i %s', async (status, code, wrong, id = 'refused') =>
    expect(await assess(id, { ...IRAQ, ...wrong })).toMatchObject({
      status,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  it('is found by country and by the rating that holds', async () => {
    const found = async (query: string) =>
      (await service.get(`/v1/cooperation-assessments?${query}&fields=id`)).body['items'];
    expect(await found('country=IQ')).toEqual([{ id: 'iraq-2010' }]);
    expect(await found('rating=poor')).toEqual([]);
  });
});
