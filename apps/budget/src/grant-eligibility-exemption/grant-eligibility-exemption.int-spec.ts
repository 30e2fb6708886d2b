import type { TestService } from '@imd/testing';
import { eur, knowProject, openYear, refused, startBudget } from '../budget.fixture';

const LETTER = { document: 'progress-report-2010', heading: 'Beleidsprioriteit 2', paragraph: 1 };

describe('an eligibility exemption', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '100');
    const countries = [{ country: 'MR', share: '100.00' }];
    await knowProject(service, { projectId: 'asylum-system', scope: 'countries', countries, plannedStart: null });
  });
  afterAll(() => service.stop());

  const grant = (changes: object = {}, project = 'asylum-system') =>
    service.put(`/v1/eligibility-exemptions/${project}`, {
      countries: ['MR'],
      reason: null,
      role: 'budget-authoriser',
      provenance: LETTER,
      ...changes,
    });
  const commit = () =>
    service.post('/v1/commitments', {
      project: 'asylum-system',
      purpose: 'diaspora',
      madeOn: '2010-02-01',
      value: eur('1'),
      instalments: [{ year: 2010, amount: eur('1') }],
    });

  it('lets a project go on in a country on no list, for a reason that the document leaves out (rule 4)', async () => {
    expect(await commit()).toEqual(refused(409, 'country-not-eligible', { countries: ['MR'] }));
    expect(await grant()).toMatchObject({ status: 201, body: { project: 'asylum-system', reason: null } });
    expect((await grant()).headers.has('consistency-token')).toBe(false);
    expect(await commit()).toMatchObject({ status: 201, body: { exemption: null } });
    expect((await service.get('/v1/eligibility-exemptions/asylum-system')).body).toMatchObject({ countries: ['MR'] });
    expect((await service.get('/v1/eligibility-exemptions')).body['items']).toHaveLength(1);
  });

  it('is refused for an unknown project, under another role, or first-hand without a reason', async () => {
    expect(await grant({}, 'nobody-knows')).toEqual(refused(409, 'project-unknown'));
    expect(await grant({ role: 'clerk' })).toEqual(refused(403, 'exemption-not-authorised'));
    expect(await grant({ provenance: null })).toEqual(refused(400, 'exemption-reason-missing'));
    expect(await service.get('/v1/eligibility-exemptions/none')).toEqual(
      refused(404, 'eligibility-exemption-not-found'),
    );
  });
});
