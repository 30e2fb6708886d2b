import { newId } from '@imd/kernel';
import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';
import { FOR_HANDLING, refusedWith, ReturnCases, SCHEME } from '../return-cases.fixture';

describe('taking the steps of a return case', () => {
  let service: TestService;
  let cases: ReturnCases;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    cases = new ReturnCases(service);
    await service.put('/v1/return-schemes/hrt', SCHEME);
  });
  afterAll(() => service.stop());

  it('shows them with what was granted, and their history', async () => {
    const id = await cases.applied();
    expect(id).not.toContain('IR');
    await cases.step(id, 'approved', '2010-03-01');
    await cases.grant(id, 'cash', '1500.00');
    await cases.grant(id, 'cash', '500.00');
    expect((await cases.step(id, 'departed', '2010-05-01')).headers.get('location')).toBe(`/v1/return-cases/${id}`);
    expect((await cases.shown(id)).body).toMatchObject({
      ...{ scheme: 'hrt', nationality: 'IR', country: 'IQ', persons: 3, minors: 1 },
      state: 'departed',
      steps: [
        { state: 'applied', on: '2010-02-03' },
        { state: 'approved', on: '2010-03-01' },
        { state: 'departed', on: '2010-05-01' },
      ],
      assistance: [{ kind: 'cash', amount: { value: '1500.00' } }, { amount: { value: '500.00' } }],
      granted: { value: '2000.00', currency: 'EUR' },
    });
    const { body } = await service.get(`/v1/return-cases/${id}/history?${FOR_HANDLING}`);
    expect(body['items']).toMatchObject([
      { version: 1, data: { persons: 3, assistance: [] }, changed: null },
      { version: 2, changed: [{ field: 'steps' }] },
      { version: 3, data: { assistance: [{ amount: '1500.00' }] }, changed: [{ field: 'assistance' }] },
      { version: 4 },
      { version: 5, actor: expect.any(String) },
    ]);
  });

  it('refuses a step against the rules, and keeps nothing of it', async () => {
    const id = await cases.applied();
    expect(await cases.step(id, 'departed', '2010-05-01')).toMatchObject(refusedWith(409, 'case-step-not-allowed'));
    expect(await cases.step(id, 'approved', '2010-02-02')).toMatchObject(refusedWith(409, 'case-step-out-of-order'));
    await cases.step(id, 'approved', '2010-03-01');
    expect(await cases.step(id, 'departed', '2011-04-01')).toMatchObject(refusedWith(409, 'departure-after-run-off'));
    expect(await cases.step(id, 'nowhere', '2010-04-01')).toMatchObject(refusedWith(400, 'input-invalid'));
    expect(await cases.step(newId(), 'approved', '2010-03-01')).toMatchObject(
      refusedWith(404, 'return-case-not-found'),
    );
    expect((await cases.shown(id)).body).toMatchObject({ state: 'approved' });
  });
});
