import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const CONDITION = {
  country: 'IQ',
  type: 'condition',
  decidedOn: '2011-03-01',
  from: '2011-04-01',
  assessment: 'iraq-2010',
  aidExposed: [
    {
      title: { nl: 'Steun', en: 'Support' },
      amount: { value: '1000000.00', currency: 'EUR' },
      throughGovernment: true,
    },
    { project: 'avrr-iraq', title: { nl: 'AVRR', en: 'AVRR' }, amount: { value: '0.50', currency: 'EUR' } },
  ],
  reason: { nl: 'Te weinig reisdocumenten', en: 'Too few travel documents' },
};

describe('deciding on conditionality', () => {
  let service: TestService;
  const decide = (id: string, body: object) => service.put(`/v1/conditionality-decisions/${id}`, body);
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    const numbers = { documentsAsked: 200, documentsIssued: 60, issuedInTime: 50, termDays: 30 };
    const period = { from: '2010-01-01', to: '2010-12-31' };
    await service.put('/v1/cooperation-assessments/iraq-2010', { country: 'IQ', ...period, ...numbers });
    await service.put('/v1/cooperation-assessments/ghana-2010', { country: 'GH', ...period });
    await service.put('/v1/cooperation-assessments/iraq-2011', { country: 'IQ', from: '2011-01-01', to: '2011-06-30' });
  });
  afterAll(() => service.stop());

  it('keeps what it rests on and the aid it could touch, in the answer and in its event', async () => {
    expect(await decide('iraq', CONDITION)).toMatchObject({
      status: 201,
      body: {
        direction: 'consequence',
        exposedInAll: { value: '1000000.50', currency: 'EUR' },
        links: { assessment: '/v1/cooperation-assessments/iraq-2010' },
      },
    });
    const read = await service.topic('imd.returns', (all) => all.some(({ subject }) => subject.endsWith('/iraq')));
    expect(read.find(({ subject }) => subject === 'conditionality-decisions/iraq')).toMatchObject({
      type: 'nl.conditionality-decisions.conditionality-decided.v1',
      data: {
        direction: 'consequence',
        assessmentId: 'iraq-2010',
        aidExposed: [{ projectId: null }, { projectId: 'avrr-iraq' }],
      },
    });
  });

  it.each([
    [409, 'assessment-missing', { type: 'suspension', assessment: null }],
    [409, 'cooperation-assessment-unknown', { assessment: 'nothing' }],
    [409, 'assessment-of-another-country', { assessment: 'ghana-2010' }],
    [409, 'assessment-after-decision', { assessment: 'iraq-2011' }],
    [409, 'decision-contradicts-assessment', { type: 'support' }],
    [400, 'decision-before-it-is-taken', { from: '2011-02-28' }],
    [400, 'decision-period-reversed', { to: '2011-03-31' }],
    [400, 'date-out-of-place', { decidedOn: '2999-01-01', from: '2999-01-01' }],
    [400, 'input-invalid', { aidExposed: [{ title: CONDITION.reason, amount: { value: '0.00', currency: 'EUR' } }] }],
  ])('is refused with %i %s', async (status, code, wrong) =>
    expect(await decide('refused', { ...CONDITION, ...wrong })).toMatchObject({
      status,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  it('is found by country, type and direction', async () => {
    await decide('ghana', { ...CONDITION, country: 'GH', type: 'support', assessment: 'ghana-2010', aidExposed: [] });
    const found = async (query: string) =>
      (await service.get(`/v1/conditionality-decisions?${query}&fields=id`)).body['items'];
    expect(await found('country=IQ')).toEqual([{ id: 'iraq' }]);
    expect(await found('direction=support')).toEqual([{ id: 'ghana' }]);
    expect(await found('type=suspension')).toEqual([]);
  });
});
