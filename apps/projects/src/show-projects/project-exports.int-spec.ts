import type { TestService } from '@imd/testing';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { unzipSync, strFromU8 } from 'fflate';
import { eur, startProjects } from '../projects.fixture';

const LIST = '/v1/projects';
const title = { nl: 'Naam', en: 'Name' };
/** More than the export asks for at once. */
const PROJECTS = 1_100;
/** 1 000.01 each. */
const TOTAL_CENTS = BigInt(PROJECTS) * 100_001n;

const centsOf = (value: string) => BigInt(value.replace('.', ''));
const sum = (amounts: readonly string[]) => amounts.map(centsOf).reduce((all, each) => all + each, 0n);

describe('an export of projects', () => {
  let service: TestService;
  const file = async (query: string, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${await service.issuer.token()}`;
    const response = await fetch(`${service.url}${LIST}${query}`, { headers: { authorization, ...headers } });
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const textOf = async (query: string, headers = {}) => new TextDecoder().decode((await file(query, headers)).bytes);
  const problem = async (query: string) => (await service.get(`${LIST}${query}`)).body;

  beforeAll(async () => {
    service = await startProjects();
    const body = { id: 'p-0', title, status: 'implementation', scope: 'global', totalBudget: eur('1000.01') };
    expect((await service.post(LIST, body)).status).toBe(201);
    const stored = await service.stored('projects', 'p-0');
    const others = Array.from({ length: PROJECTS - 1 }, (_none, at) => ({
      ...stored,
      _id: `p-${at + 1}`,
      id: `p-${at + 1}`,
    }));
    await service.db.collection<{ _id: string }>('projects').insertMany(others);
  });
  afterAll(() => service.stop());

  it('as JSON lines has every project once, and the total of the list', async () => {
    const items = (await textOf('?format=jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; totalBudget: { value: string } });
    expect(new Set(items.map(({ id }) => id)).size).toBe(PROJECTS);
    expect(items).toHaveLength(PROJECTS);
    expect(sum(items.map(({ totalBudget }) => totalBudget.value))).toBe(TOTAL_CENTS);
    const { body } = await service.get(`${LIST}?limit=1`);
    expect(items[0]).toEqual((body as { items: unknown[] }).items[0]);
  });

  it('as CSV has the fields and the filters that were asked for', async () => {
    const rows = parse(await textOf('?format=csv&fields=id,totalBudget'));
    expect(rows[0]).toEqual(['id', 'totalBudget.value', 'totalBudget.currency']);
    expect(sum(rows.slice(1).map(([, value = '']) => value))).toBe(TOTAL_CENTS);
    expect(parse(await textOf('?format=csv&fields=id&status=closed'))).toEqual([['id']]);
    const dutch = await textOf('?format=csv&language=nl&fields=id,totalBudget');
    expect(dutch.split('\r\n')[1]).toBe('p-0;1000,01;EUR');
  });

  it('as a workbook has a row for each project, and says how many', async () => {
    const { bytes, response } = await file('?format=xlsx&fields=id,totalBudget');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="projects.xlsx"');
    const parts = unzipSync(bytes);
    const [rows, about] = [1, 2].map((number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`]!));
    expect(rows?.match(/<v>1000\.01<\/v>/g)).toHaveLength(PROJECTS);
    expect(about).toContain(`<v>${PROJECTS}</v>`);
  });

  it('as Parquet has every project, with money that adds up', async () => {
    const { bytes } = await file('?fields=id,totalBudget', { accept: 'application/vnd.apache.parquet' });
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(rows).toHaveLength(PROJECTS);
    const cents = rows.map((row) => BigInt(Math.round(Number(row['totalBudget.value']) * 100)));
    expect(cents.reduce((all, each) => all + each, 0n)).toBe(TOTAL_CENTS);
  });

  it('is asked for by Accept too, where text/csv stays the file to upload again', async () => {
    expect((await textOf('?fields=id', { accept: 'application/jsonl' })).trimEnd().split('\n')).toHaveLength(PROJECTS);
    expect(await textOf('?limit=1', { accept: 'text/csv' })).toMatch(/^id,.*,etag\r\n/);
    const { response } = await file('', { accept: 'application/pdf' });
    expect(response.status).toBe(406);
  });

  it('is refused as a page, in an unknown format, and in a language of another format', async () => {
    const type = (code: string) => `urn:nld:imd:problem:${code}`;
    expect(await problem('?format=csv&limit=5')).toMatchObject({ type: type('export-is-whole'), field: 'limit' });
    expect(await problem('?format=csv&cursor=abc')).toMatchObject({ type: type('export-is-whole'), field: 'cursor' });
    expect(await problem('?language=nl')).toMatchObject({ type: type('export-parameter-idle'), field: 'language' });
    expect(await problem('?format=pdf')).toMatchObject({ type: type('input-invalid') });
  });

  it('tells HEAD what it is, without the rows', async () => {
    const authorization = `Bearer ${await service.issuer.token()}`;
    const { status, headers } = await fetch(`${service.url}${LIST}?format=csv`, {
      method: 'HEAD',
      headers: { authorization },
    });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
  });
});
