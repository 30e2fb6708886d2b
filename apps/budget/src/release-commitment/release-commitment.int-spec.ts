import type { TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('releasing a commitment', () => {
  let service: TestService;
  let commitment: string;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    await openYear(service, 2010, '100', '100');
    const { body } = await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: '2010-02-01',
        value: eur('100'),
        instalments: [{ year: 2010, dueOn: '2010-06-01', amount: eur('100') }],
      }),
    );
    commitment = body['id'] as string;
  });
  afterAll(() => service.stop());

  const release = (amount: string, changes: object = {}) =>
    service.post(`/v1/commitments/${commitment}/releases`, {
      releasedOn: '2010-11-01',
      instalments: [{ number: 1, amount: eur(amount) }],
      reason: 'Fewer departures than planned',
      ...changes,
    });

  it('takes back no more than there is, with twenty at once; what is given back can be promised again', async () => {
    const answers = await twenty(() => release('7'));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(refused(409, 'release-exceeds-instalment'));
    expect((await service.get(`/v1/commitments/${commitment}`)).body).toMatchObject({
      released: eur('98.00'),
      outstanding: eur('2.00'),
    });
    expect(await service.db.collection('budgets').findOne({ _id: '2010' as never })).toMatchObject({
      committedValue: 200n,
      openInstalments: [{ purpose: 'diaspora', amount: 200n }],
    });
    const subject = `commitments/${commitment}`;
    const events = await service.topic('imd.budget', (read) => read.filter((e) => e.subject === subject).length === 15);
    expect(events.filter((event) => event.subject === subject).map(({ version }) => version)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  it.each([
    [409, 'release-before-commitment', { releasedOn: '2010-01-31' }],
    [409, 'budget-year-unknown', { releasedOn: '2011-01-31' }],
    [409, 'instalment-unknown', { instalments: [{ number: 2, amount: eur('1') }] }],
  ])('is refused with %d %s', async (status, code, changes) =>
    expect(await release('1', changes)).toEqual(refused(status, code)),
  );

  it('of more than nothing, of a commitment that was made', async () => {
    expect(await release('0')).toEqual(refused(400, 'input-invalid', wrong('/instalments/0/amount/value')));
    expect(
      await service.post('/v1/commitments/none/releases', {
        releasedOn: '2010-11-01',
        instalments: [{ number: 1, amount: eur('1') }],
        reason: 'None',
      }),
    ).toEqual(refused(404, 'commitment-not-found'));
  });
});
