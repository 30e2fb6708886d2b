import { newId } from '@imd/kernel';
import type { TestResponse, TestService } from '@imd/testing';
import { refused, startProjects } from '../projects.fixture';

const UPLOADS = '/v1/project-uploads';
const CSV = { headers: { accept: 'text/csv' } };
const HEADER = 'id,title.nl,title.en,status,scope,countries,partners,totalBudget,plannedEnd';
const row = (id: string, more = ',,,') => `${id},Uitzending,Posting,implementation,global,${more}`;

const linesOf = ({ text }: TestResponse) => text.trimEnd().split('\r\n');

describe('a file of projects', () => {
  let service: TestService;
  const upload = (lines: readonly string[], query = '', headers = {}) =>
    service.post(UPLOADS + query, lines.join('\n'), { headers });
  const there = async (id: string) => (await service.get(`/v1/projects/${id}`)).status === 200;

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/organisations', { id: 'author', name: { nl: 'Naam', en: 'Name' } });
  });
  afterAll(() => service.stop());

  it('has a template, and the export of the list has its columns', async () => {
    const template = await service.get(UPLOADS, CSV);
    expect(template.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(template.headers.get('vary')).toBe('Origin, Accept');
    expect(linesOf(template)).toEqual([expect.stringMatching(/^id,title\.nl,title\.en,.*,etag$/)]);
    expect(linesOf(await service.get('/v1/projects', CSV))).toEqual(linesOf(template));
    expect(await service.get(UPLOADS)).toMatchObject({
      body: { columns: expect.arrayContaining([{ name: 'id', holds: 'code', key: true }]), mostRows: 1000 },
    });
  });

  it('registers its projects, all in one command; the same file again changes nothing', async () => {
    const file = [HEADER, row('first', 'ML | AF,author=implementing,"1000,50",2011-12-31'), row('second')];
    expect(await upload(file)).toMatchObject({
      status: 200,
      body: { dryRun: false, rows: 2, created: 2, changed: 0, unchanged: 0, refused: 0 },
    });
    expect(await service.get('/v1/projects/first')).toMatchObject({
      body: {
        countries: [
          { country: 'ML', share: null },
          { country: 'AF', share: null },
        ],
        partners: [{ organisation: 'author', role: 'implementing' }],
        totalBudget: { value: '1000.50' },
        plannedEnd: '2011-12-31',
        plannedStart: null,
      },
    });
    const again = await upload(file);
    expect(again).toMatchObject({ status: 200, body: { created: 0, changed: 0, unchanged: 2 } });
    expect(again.headers.has('consistency-token')).toBe(false);
  });

  it('divides projects over priorities, with the reason, and goes in again as it came out', async () => {
    const header = 'id,title.nl,title.en,status,scope,priorities,prioritiesReason';
    const divided = (id: string, shares: string, reason: string) =>
      `${id},Uitzending,Posting,implementation,global,${shares},${reason}`;
    const shares = 'diaspora=60.00 | remittances=40.00';
    const { body } = await upload([header, divided('no-reason', shares, ''), divided('part', 'diaspora', 'Letter')]);
    expect(body['errors']).toMatchObject([
      { row: 2, column: 'prioritiesReason', rule: 'project-priorities-without-reason' },
      { row: 3, column: 'priorities' },
    ]);
    expect((await upload([header, divided('divided', shares, 'By the letter')])).body).toMatchObject({ created: 1 });
    const exported = linesOf(await service.get('/v1/projects?limit=1000', CSV));
    expect(exported.find((line) => line.startsWith('divided,'))).toContain(`,,${shares},By the letter,`);
    expect((await upload(exported)).body).toMatchObject({ changed: 0, refused: 0 });
  });

  it('has titles in one language, whose other cell is empty, and refuses a row that has none', async () => {
    const titled = (id: string, nl: string, en: string) => `${id},${nl},${en},implementation,global,,,,`;
    const { status, body } = await upload([HEADER, titled('known', '', 'Posting'), titled('unknown', '', '')]);
    expect({ status, body }).toEqual(refused(400, 'upload-refused', { refused: 1 }));
    expect(body['errors']).toMatchObject([{ row: 3, column: 'title.nl' }]);
    expect((await upload([HEADER, titled('known', '', 'Posting')])).body).toMatchObject({ created: 1 });
    expect(await service.get('/v1/projects/known')).toMatchObject({ body: { title: { nl: null, en: 'Posting' } } });
    const exported = linesOf(await service.get('/v1/projects?limit=1000', CSV));
    expect(exported.find((line) => line.startsWith('known,'))).toMatch(/^known,,Posting,/);
    expect((await upload(exported)).body).toMatchObject({ changed: 0, refused: 0 });
  });

  it('under one key is one upload, and another file under it is refused', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = await upload([HEADER, row('keyed')], '', headers);
    const replayed = await upload([HEADER, row('keyed')], '', headers);
    expect(replayed.headers.get('idempotency-replayed')).toBe('true');
    expect(replayed.text).toBe(first.text);
    expect(await upload([HEADER, row('other')], '', headers)).toEqual(refused(409, 'idempotency-key-reused'));
  });

  it('is taken whole or not at all, and every fault is told by row and column in the words of the JSON route', async () => {
    const file = [
      HEADER,
      row('fine'),
      row('Not A Code', ',,,soon'),
      row('shares', 'AF=60.00 | SD=30.00,,,'),
      '',
      row('partner', ',nobody=implementing,,'),
      row('fine'),
    ];
    const { status, body } = await upload(file);
    const json = await service.post('/v1/projects', {
      id: 'Not A Code',
      title: { nl: 'a', en: 'b' },
      status: 'pipeline',
      scope: 'global',
      plannedEnd: 'soon',
    });
    const detail = (pointer: string) =>
      (json.body['errors'] as { pointer: string; detail: string }[]).find((each) => each.pointer === pointer)?.detail;
    expect({ status, body }).toEqual(refused(400, 'upload-refused', { refused: 4 }));
    expect(body['errors']).toMatchObject([
      { row: 3, column: 'id', detail: detail('/id') },
      { row: 3, column: 'plannedEnd', detail: detail('/plannedEnd') },
      { row: 4, column: 'scope', rule: 'project-scope-contradicts-shares' },
      { row: 6, column: 'partners', rule: 'partner-unknown' },
      { row: 7, column: null, rule: 'row-twice' },
    ]);
    expect(await there('fine')).toBe(false);
  });

  it('is tried in a dry run, which keeps nothing and gives the refused rows back to be mended', async () => {
    const headers = { 'idempotency-key': newId() };
    const file = [HEADER, row('tried'), row('mended', ',,,=1+1')];
    expect(await upload(file, '?dryRun=true', headers)).toMatchObject({
      status: 200,
      body: { dryRun: true, rows: 2, created: 1, refused: 1, errors: [{ row: 3, column: 'plannedEnd' }] },
    });
    expect(await there('tried')).toBe(false);
    const back = await upload(file, '?dryRun=true', { ...headers, ...CSV.headers });
    expect(linesOf(back)).toEqual([
      `${HEADER},reason`,
      expect.stringMatching(
        /^mended,Uitzending,Posting,implementation,global,,,,'=1\+1,plannedEnd: plannedEnd is an existing day/,
      ),
    ]);
    const mended = linesOf(back).map((line) => line.replace("'=1+1", '2011-12-31'));
    expect(await upload(mended, '', headers)).toMatchObject({ status: 200, body: { created: 1 } });
  });

  it('comes out of the list, is edited and goes in again, and overwrites nobody’s work', async () => {
    await upload([HEADER, row('looped')]);
    const exported = linesOf(await service.get('/v1/projects?limit=1000', CSV));
    expect(await upload(exported)).toMatchObject({ status: 200, body: { created: 0, changed: 0, refused: 0 } });
    const edited = exported.map((line) =>
      line.startsWith('looped,') ? line.replace('Posting', '"Posting, again"') : line,
    );
    expect(await upload(edited)).toMatchObject({ status: 200, body: { changed: 1, refused: 0 } });
    expect(await service.get('/v1/projects/looped')).toMatchObject({ body: { title: { en: 'Posting, again' } } });
    expect(await upload(edited)).toMatchObject({ status: 200, body: { changed: 0, refused: 0 } });
    const late = exported.map((line) => (line.startsWith('looped,') ? line.replace('Posting', 'Mine') : line));
    expect((await upload(late)).body['errors']).toMatchObject([{ rule: 'row-not-current' }]);
    expect((await upload([HEADER, row('looped')])).body['errors']).toMatchObject([{ rule: 'row-without-etag' }]);
    const absent = [`${HEADER},etag`, `${row('absent')},abc`];
    expect((await upload(absent)).body['errors']).toMatchObject([{ rule: 'row-of-nothing' }]);
    const fixed = edited.map((line) => (line.startsWith('looped,') ? line.replace('implementation', 'closed') : line));
    expect((await upload(fixed)).body['errors']).toMatchObject([{ column: 'status', rule: 'uploaded-field-fixed' }]);
  });

  it('comes back with the shares of countries and regions that it went in with', async () => {
    const header = 'id,title.nl,title.en,status,scope,countries,regions';
    const file = [header, 'part-region,a,b,pipeline,regional,ML=60.00,1030=40.00'];
    expect(await upload(file)).toMatchObject({ status: 200, body: { created: 1 } });
    const exported = linesOf(await service.get('/v1/projects?region=1030', CSV));
    expect(await upload(exported)).toMatchObject({ status: 200, body: { unchanged: 1, refused: 0 } });
    const edited = exported.map((line) => line.replace('1030=40.00', '298=40.00'));
    expect(await upload(edited)).toMatchObject({ status: 200, body: { changed: 1, refused: 0 } });
    expect(await service.get('/v1/projects/part-region')).toMatchObject({
      body: { countries: [{ country: 'ML', share: '60.00' }], regions: [{ region: '298', share: '40.00' }] },
    });
  });

  it('registers a whole and its parts together', async () => {
    const header = 'id,title.nl,title.en,status,scope,tier,parent';
    const file = [header, 'whole,a,b,pipeline,global,programme,', 'part,a,b,pipeline,global,project,whole'];
    expect(await upload(file)).toMatchObject({ status: 200, body: { created: 2 } });
    expect(await service.get('/v1/projects/whole/whole')).toMatchObject({ body: { projects: ['whole', 'part'] } });
  });

  it.each([
    ['that is no CSV', 400, 'csv-malformed', 'id\n"a\n'],
    ['of another sheet', 400, 'csv-header-malformed', 'ident\na\n'],
    ['with too many rows', 400, 'csv-too-many-rows', `id\n${'a\n'.repeat(1001)}`],
    ['without anything', 400, 'body-missing', ''],
    ['in another encoding', 400, 'body-not-utf8', Buffer.from('id\ncaf\xe9\n', 'latin1')],
    ['above a megabyte', 413, 'body-too-large', 'a'.repeat(1_048_577)],
  ])('is refused when it is one %s', async (_, status, code, file) => {
    const response = await fetch(service.url + UPLOADS, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await service.issuer.token()}`,
        'content-type': 'text/csv; charset=utf-8',
        'idempotency-key': newId(),
      },
      body: file,
    });
    expect({ status: response.status, body: await response.json() }).toEqual(refused(status, code));
  });

  it('is asked for as CSV and nothing else, and CSV nowhere else', async () => {
    expect(await service.post(UPLOADS, { id: 'a' })).toEqual(refused(415, 'media-type-not-supported'));
    expect(await service.post('/v1/projects', 'id\na\n')).toEqual(refused(415, 'media-type-not-supported'));
    expect(await service.get('/v1/organisations/author', CSV)).toEqual(refused(406, 'not-acceptable'));
    expect(await service.post(UPLOADS, 'id\na\n', { scopes: ['projects:read'] })).toMatchObject({ status: 403 });
  });

  it('of as many rows as one may have is one transaction', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `many-${index}`);
    expect(await upload([HEADER, ...ids.map((id) => row(id))])).toMatchObject({
      status: 200,
      body: { created: 1_000 },
    });
  });
});
