import 'reflect-metadata';
import { get, type IncomingMessage } from 'node:http';
import { thingNotFound } from '@imd/kernel';
import { Type } from '@sinclair/typebox';
import { Controller, Get, Query } from '@nestjs/common';
import { lists } from '../description/answers';
import { Operation } from '../description/operation';
import { startSmallService, type SmallService } from '../http/http-rules.fixture';
import { listAnswer, pageQuery } from '../http/list-answer';

const Row = Type.Object({ id: Type.String(), text: Type.String() });
class RowsQuery extends pageQuery(Row) {}

/** A page of a megabyte. */
const ROWS = Array.from({ length: 1_000 }, (_none, at) => ({ id: String(at), text: 'x'.repeat(1_000) }));
const rowsNotFound = thingNotFound({ thing: 'row' });

let asked = 0;

@Controller('v1')
class RowsController {
  @Get('endless')
  @Operation({ id: 'listEndless', summary: 'List', scope: 'budgets:read', answers: lists(Row) })
  endless(@Query() query: RowsQuery) {
    asked += 1;
    return listAnswer({ items: ROWS, next: 'more' }, query, (row) => row);
  }

  @Get('broken')
  @Operation({ id: 'listBroken', summary: 'List', scope: 'budgets:read', answers: lists(Row) })
  broken(@Query() query: RowsQuery) {
    if (query.cursor !== undefined) throw new Error('the database went away');
    return listAnswer({ items: ROWS, next: 'more' }, query, (row) => row);
  }

  @Get('missing')
  @Operation({ id: 'listMissing', summary: 'List', scope: 'budgets:read', answers: lists(Row) })
  missing(@Query() _query: RowsQuery): object {
    throw rowsNotFound('x');
  }
}

describe('the export of a list', () => {
  let service: SmallService;
  beforeAll(async () => (service = await startSmallService([RowsController])));
  beforeEach(() => (asked = 0));
  afterAll(() => service.stop());

  const problemOf = async (path: string) => {
    const response = await fetch(service.url + path);
    return [response.status, ((await response.json()) as { type: string }).type.split(':').at(-1)];
  };

  it('reads no more pages than its caller takes', async () => {
    const response = await new Promise<IncomingMessage>((resolve) =>
      get(`${service.url}/v1/endless?format=jsonl`, resolve),
    );
    await new Promise((begun) => response.once('readable', begun));
    // The service has time to answer others meanwhile, and would have read hundreds of pages.
    for (let other = 0; other < 100; other += 1) await problemOf('/v1/missing');
    response.destroy();
    // What the sockets between the two hold is a few megabytes, and a page is one.
    expect(asked).toBeLessThan(40);
  }, 30_000);

  it('breaks off where a later page fails, so that nobody takes half a list for a whole one', async () => {
    const response = await fetch(`${service.url}/v1/broken?format=csv`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('is refused as the list is, before anything is sent', async () =>
    expect(await problemOf('/v1/missing?format=csv')).toEqual([404, 'row-not-found']));

  it('is the whole list, and no page of it', async () => {
    expect(await problemOf('/v1/missing?format=csv&limit=5')).toEqual([400, 'export-is-whole']);
    expect(await problemOf('/v1/missing?format=csv&cursor=more')).toEqual([400, 'export-is-whole']);
    expect(await problemOf('/v1/missing?language=nl')).toEqual([400, 'export-parameter-idle']);
  });
});
