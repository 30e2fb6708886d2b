import {
  CommitmentMade,
  CommitmentReleased,
  ExpenditureRecorded,
  ExpenditureReversed,
  ReportingGapsSet,
} from '@imd/contracts';
import { newId } from '@imd/kernel';
import { eventually, type TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const euro = (value: string) => ({ value, currency: 'EUR' });
const plan = { year: 2010, amount: euro('900.00') };

describe('the financial progress of a project', () => {
  let service: TestService;
  const progress = async () => (await service.get('/v1/projects/return/financial-progress')).body['items'];

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/projects', {
      id: 'return',
      title: { nl: 'Terugkeer', en: 'Return' },
      status: 'implementation',
      scope: 'global',
      priority: 'return-and-reintegration',
      actualStart: '2010-01-01',
      plans: [plan],
    });
  });
  afterAll(() => service.stop());

  it('is zero where nothing is booked yet', async () =>
    expect(await progress()).toMatchObject([
      { year: 2010, planned: euro('900.00'), committed: euro('0.00'), spent: euro('0.00') },
    ]));

  it('follows what the budget service tells, once', async () => {
    const of2010 = { year: 2010, projectId: 'return' };
    const made = { ...CommitmentMade.sample, ...of2010, value: euro('800.00') };
    const paid = { ...ExpenditureRecorded.sample, ...of2010, amount: euro('300.10') };
    const told = { definition: CommitmentMade, id: 'c', version: 1, data: made, eventId: newId() };
    await service.publish(
      told,
      told,
      {
        definition: CommitmentReleased,
        id: 'c',
        version: 2,
        data: { ...CommitmentReleased.sample, ...of2010, amount: euro('50.00') },
      },
      { definition: ExpenditureRecorded, id: 'e', version: 1, data: paid },
      {
        definition: ExpenditureReversed,
        id: 'e',
        version: 2,
        data: { ...ExpenditureReversed.sample, ...of2010, amount: euro('0.10') },
      },
      { definition: ExpenditureRecorded, id: 'other', version: 1, data: { ...paid, projectId: null } },
    );
    const { headers, body } = await service.get('/v1/projects/return/financial-progress', {
      headers: { 'consistency-token': 'commitments/c@2,expenditures/e@2,expenditures/other@1' },
    });
    expect(headers.get('consistency-reached')).toBe('true');
    expect(body['items']).toMatchObject([
      {
        year: 2010,
        planned: euro('900.00'),
        committed: { ...euro('750.00'), precision: '200000.00', derived: false, invented: false },
        released: euro('50.00'),
        spent: { ...euro('300.00'), precision: '200000.00' },
        reversed: euro('0.10'),
      },
    ]);
  });

  it('says when it has not caught up with what its caller saw', async () => {
    const { headers } = await service.get('/v1/projects/return/financial-progress', {
      headers: { 'consistency-token': 'expenditures/later@1' },
    });
    expect(headers.get('consistency-reached')).toBe('false');
  });

  it('is not known for a year in which spending per project was not reported', async () => {
    const gaps = [{ figure: 'spent-by-project', purpose: null }];
    await service.publish({
      definition: ReportingGapsSet,
      id: 2010,
      version: 1,
      data: { ...ReportingGapsSet.sample, year: 2010, gaps },
    });
    await eventually(async () =>
      expect(await progress()).toMatchObject([{ year: 2010, committed: euro('750.00'), spent: null, reversed: null }]),
    );
  });
});
