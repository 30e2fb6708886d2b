import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';
import { refusedWith, ReturnCases, SCHEME } from '../return-cases.fixture';

describe('granting assistance', () => {
  let service: TestService;
  let cases: ReturnCases;
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    cases = new ReturnCases(service);
    await service.put('/v1/return-schemes/hrt', SCHEME);
  });
  afterAll(() => service.stop());

  it('refuses what is against the rules, and keeps nothing of it', async () => {
    const id = await cases.applied();
    expect(await cases.grant(id, 'cash', '1.00')).toMatchObject(refusedWith(409, 'case-not-assisted'));
    await cases.step(id, 'approved', '2010-03-01');
    expect(await cases.grant(id, 'cash', '1.00', '2010-02-28')).toMatchObject(
      refusedWith(409, 'assistance-before-approval'),
    );
    expect(await cases.grant(id, 'housing', '1.00')).toMatchObject(refusedWith(409, 'assistance-outside-modality'));
    expect(await cases.grant(id, 'cash', '2000.01')).toMatchObject(refusedWith(409, 'assistance-above-ceiling'));
    expect(await cases.grant(id, 'cash', '0.00')).toMatchObject(refusedWith(400, 'input-invalid'));
    expect((await cases.shown(id)).body).toMatchObject({ assistance: [] });
  });

  it('stays under the ceiling when many come at once', async () => {
    const id = await cases.approved();
    const answers = await Promise.all(Array.from({ length: 8 }, () => cases.grant(id, 'cash', '500.00')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
    expect((await cases.shown(id)).body).toMatchObject({ granted: { value: '2000.00' } });
  });

  it('mixes cash and help in kind in no case of a scheme that does not say what it gives', async () => {
    await service.put('/v1/return-schemes/unsaid', { ...SCHEME, modality: null });
    const id = await cases.approved({ scheme: 'unsaid' });
    await cases.grant(id, 'housing', '1.00');
    expect(await cases.grant(id, 'cash', '1.00')).toMatchObject(refusedWith(409, 'cash-and-in-kind-mixed'));
  });
});
