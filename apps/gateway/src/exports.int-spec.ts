import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, type RequestOptions, TestService } from '@imd/testing';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { AppModule } from './app.module';
import { httpSetup } from './http-setup';
import { anotherYear } from './underspend-analysis/another-year.fixture';
import { progressReport2010 } from './underspend-analysis/progress-report-2010.fixture';

const ANALYSIS = '/v1/underspend-analyses/2012';
const ON = 'asOf=2012-12-31';
const NOWHERE = 'http://127.0.0.1:9';

interface Line {
  readonly id: string;
  readonly spent: { readonly value: string } | null;
}

describe('an export of what the gateway answers', () => {
  let gateway: TestService;
  /** The owner of the budgets begins its file, and goes on when the test says so. */
  let owner: Server;
  const begun: ServerResponse[] = [];

  beforeAll(async () => {
    owner = createServer(({ url = '' }, response) => {
      if (!url.startsWith('/v1/budgets?')) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'application/jsonl' }).write('{"id":"first"}\n');
      return void begun.push(response);
    });
    await new Promise<void>((listening) => owner.listen(0, '127.0.0.1', listening));
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      environment: {
        IMD_BUDGET_URL: `http://127.0.0.1:${(owner.address() as AddressInfo).port}`,
        IMD_PROJECTS_URL: NOWHERE,
        IMD_RETURNS_URL: NOWHERE,
      },
      setup: httpSetup,
    });
    for (const { events } of [progressReport2010(), anotherYear()]) {
      for (const { definition, subject, version, data, time } of events) {
        const id = subject.slice(definition.aggregate.length + 1);
        await gateway.publish({ definition, id, version, data, time });
      }
    }
    await eventually(async () =>
      expect((await gateway.get(`${ANALYSIS}?${ON}`)).body).toMatchObject({
        programme: { spent: { value: '473333.32' } },
        projects: { length: 3 },
      }),
    );
  });
  afterAll(async () => {
    await gateway.stop();
    owner.closeAllConnections();
    await new Promise((closed) => owner.close(closed));
  });

  const lines = async () => (await gateway.get(`${ANALYSIS}/projects?${ON}`)).body['items'] as Line[];
  const spentOf = (all: readonly Line[]) => all.map(({ id, spent }) => [id, spent?.value ?? '']);
  const bytes = async (path: string) => {
    const authorization = `Bearer ${await gateway.issuer.token()}`;
    return new Uint8Array(await (await fetch(gateway.url + path, { headers: { authorization } })).arrayBuffer());
  };
  const codeOf = async (path: string, options?: RequestOptions) => {
    const { status, body } = await gateway.get(path, options);
    return [status, String(body['type']).split(':').at(-1)];
  };

  it('has of a list the rows that its pages have, in every format', async () => {
    const expected = spentOf(await lines());
    expect(expected).toHaveLength(3);
    const path = `${ANALYSIS}/projects?${ON}`;
    const { text } = await gateway.get(`${path}&format=jsonl`);
    const items = text.trimEnd().split('\n');
    expect(items.map((line) => JSON.parse(line) as Line)).toEqual(await lines());
    const csv = (await gateway.get(`${path}&format=csv&fields=id,spent`)).text;
    const rows = parse(csv, { columns: true }) as unknown as Record<string, string>[];
    expect(rows.map((row) => [row['id'], row['spent.value']])).toEqual(expected);
    const file = await bytes(`${path}&format=parquet`);
    const read = await parquetReadObjects({ file: file.buffer });
    expect(read.map((row) => [row['id'], row['spent.value']])).toEqual(
      expected.map(([id, value]) => [id, value === '' ? null : Number(value)]),
    );
  });

  it('has of the analysis a sheet for each of its tables, with the figures of the answer', async () => {
    const parts = unzipSync(await bytes(`${ANALYSIS}?${ON}&format=xlsx`));
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const names = [...text('xl/workbook.xml').matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.slice(0, 2)).toEqual(['about', 'underspend-analysis']);
    expect(names).toEqual(expect.arrayContaining(['priorities', 'projects', 'countries.countries', 'causes']));
    expect(text('xl/worksheets/sheet1.xml')).toContain('<v>473333.32</v>');
    expect(text(`xl/worksheets/sheet${names.length}.xml`)).toContain('2012-12-31');
  });

  it('has as CSV the table that is asked for, and the figures of the answer itself otherwise', async () => {
    const projects = (await gateway.get(`${ANALYSIS}?${ON}&format=csv&table=projects`)).text;
    const rows = parse(projects, { columns: true }) as unknown as Record<string, string>[];
    expect(rows.map((row) => [row['id'], row['spent.value']])).toEqual(spentOf(await lines()));
    const own = parse((await gateway.get(`${ANALYSIS}?${ON}`, { headers: { accept: 'text/csv' } })).text, {
      columns: true,
    });
    expect(own).toMatchObject([{ year: '2012', 'programme.spent.value': '473333.32' }]);
  });

  it('is refused where its rows are withheld, not known or no table', async () => {
    const scopes: RequestOptions = { scopes: ['analyses:read'] };
    expect(await codeOf(`${ANALYSIS}/projects?format=csv`, scopes)).toEqual([403, 'export-withheld']);
    expect(await codeOf(`${ANALYSIS}?format=csv&table=projects`, scopes)).toEqual([403, 'export-withheld']);
    expect((await gateway.get('/v1/country-overviews/AF?format=csv&table=returns.schemes', scopes)).body).toMatchObject(
      {
        scope: 'returns:read',
      },
    );
    expect(await codeOf('/v1/underspend-analyses/2010/projects?format=csv')).toEqual([409, 'export-not-known']);
    expect(await codeOf(`${ANALYSIS}?format=csv&table=nothing`)).toEqual([400, 'export-table-not-available']);
    expect(await codeOf(`${ANALYSIS}?table=projects`)).toEqual([400, 'export-parameter-idle']);
    expect(await codeOf(`${ANALYSIS}/projects?format=csv&limit=1`)).toEqual([400, 'export-is-whole']);
  });

  it('leaves the kept answer in JSON to those who ask for that', async () => {
    await gateway.get(ANALYSIS);
    expect(
      (await gateway.get(ANALYSIS, { headers: { accept: 'application/jsonl' } })).headers.get('content-type'),
    ).toBe('application/jsonl');
  });

  it('passes from an owner to the caller while the owner still writes it', async () => {
    const authorization = `Bearer ${await gateway.issuer.token()}`;
    const response = await fetch(`${gateway.url}/v1/budgets?format=jsonl`, { headers: { authorization } });
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"id":"first"}\n');
    expect(begun).toHaveLength(1);
    begun[0]?.end('{"id":"second"}\n');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"id":"second"}\n');
  });

  it('breaks off at the caller where it breaks off at the owner', async () => {
    const authorization = `Bearer ${await gateway.issuer.token()}`;
    const response = await fetch(`${gateway.url}/v1/budgets?format=jsonl`, { headers: { authorization } });
    begun.at(-1)?.destroy();
    await expect(response.text()).rejects.toThrow();
  });
});
