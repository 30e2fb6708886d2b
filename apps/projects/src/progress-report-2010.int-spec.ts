import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResponse, TestService } from '@imd/testing';
import { knowFramework, startProjects } from './projects.fixture';

interface Operation {
  readonly key: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
}

const DATA = join(__dirname, '../../../data/progress-report-2010');
const operationsOf = (files: RegExp) =>
  readdirSync(DATA)
    .filter((file) => files.test(file))
    .sort()
    .flatMap((file) => (JSON.parse(readFileSync(join(DATA, file), 'utf8')) as { operations: Operation[] }).operations);
const operations = operationsOf(/^[34]\d-.*\.json$/);
const framework = operationsOf(/^10-.*\.json$/).find(({ path }) => path === '/v1/policy-frameworks')?.body;

describe('the 2010 report', () => {
  let service: TestService;
  const send = ({ key, method, path, body }: Operation) =>
    method === 'POST' ? service.post(path, body, { headers: { 'idempotency-key': key } }) : service.replace(path, body);
  const load = async () => {
    const answers: TestResponse[] = [];
    for (const operation of operations) answers.push(await send(operation));
    return answers;
  };
  const items = async (path: string) => (await service.get(path)).body['items'] as Record<string, unknown>[];

  beforeAll(async () => {
    service = await startProjects();
    await knowFramework(service, framework);
  });
  afterAll(() => service.stop());

  it('is accepted whole, and loading it again changes nothing', async () => {
    const versions = async () =>
      (await service.db.collection('projects').find().toArray()).map((project) => project['version']);
    const first = await load();
    expect(first.filter(({ status }) => status >= 300)).toEqual([]);
    const before = await versions();
    const again = await load();
    expect(again.filter(({ status }) => status >= 300)).toEqual([]);
    expect(await versions()).toEqual(before);
  });

  it('sets no target of one group of people against a count of another', async () => {
    const indicators = await items('/v1/projects/trqn-2/indicators');
    expect(indicators.find(({ id }) => id === 'temporary-returns')).toMatchObject({
      target: { value: '300', by: '2011-06-30' },
      observations: 0,
    });
    expect(indicators.find(({ id }) => id === 'temporary-returns-from-the-netherlands')).toMatchObject({
      target: null,
      observations: 1,
    });
  });

  it('quantifies no cause', async () => {
    const causes = await items('/v1/underspend-causes?year=2010');
    expect(causes.map(({ code, project, amount }) => [code, project, amount])).toEqual([
      ['low-demand', 'avrr-afghanistan', null],
      ['low-demand', 'avrr-iraq', null],
      ['implementation-delay', 'blue-birds', null],
      ['implementation-delay', null, null],
      ['low-demand', 'sdt', null],
      ['shorter-or-cheaper', 'trqn-2', null],
    ]);
  });

  it('invents nothing', async () => {
    const found = await items('/v1/projects?limit=1000');
    expect(found.map(({ totalBudget, plans }) => [totalBudget, plans])).toEqual(found.map(() => [null, []]));
    expect(found.filter(({ provenance }) => (provenance as { invented: boolean }).invented)).toEqual([]);
  });
});
