import { BudgetDayClosed, ExpenditureRecorded, ExpenditureReversed, ProjectsDayClosed } from '@imd/contracts';
import { closingSubjects } from '@imd/messaging';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../../app.module';
import { anotherYear } from '../another-year.fixture';

/** The events of the fixture were recorded on this day. */
const SINCE = '2011-06-10';
const KNOWN_AT = '2012-05-09';
const LATER = '2012-05-08T10:00:00Z';

const OWNERS_AWAY = {
  IMD_BUDGET_URL: 'http://127.0.0.1:9',
  IMD_PROJECTS_URL: 'http://127.0.0.1:9',
  IMD_RETURNS_URL: 'http://127.0.0.1:9',
};

describe('what changed an analysis, from the topics', () => {
  let gateway: TestService;
  const changes = (query: string, part = '') =>
    gateway.get(`/v1/underspend-analyses/2012/changes${part}?asOf=2012-12-31${query}`);
  const analysis = async (query: string) => {
    const { body } = await gateway.get(`/v1/underspend-analyses/2012?asOf=2012-12-31${query}`);
    const { explanation, ...programme } = body['programme'] as Record<string, object>;
    return { ...programme, ...explanation } as Record<string, unknown>;
  };
  const paid = anotherYear().events.find(({ subject }) => subject === 'expenditures/e-website');
  const pay = async (id: string, time: string) =>
    gateway.publish({
      definition: ExpenditureRecorded,
      id,
      version: 1,
      data: { ...(paid?.data as object | undefined), expenditureId: id },
      time,
    });
  const close = async (day: string) => {
    for (const definition of [BudgetDayClosed, ProjectsDayClosed]) {
      for (const subject of closingSubjects(definition)) {
        const id = subject.slice(definition.aggregate.length + 1);
        await gateway.publish({ definition, id, version: 1, data: { day }, time: `${day}T23:00:00Z` });
      }
    }
  };

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, { name: 'gateway', environment: OWNERS_AWAY });
    for (const { definition, subject, version, data, time } of anotherYear().events) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version, data, time });
    }
    await pay('later', LATER);
    await gateway.publish({
      definition: ExpenditureReversed,
      id: 'e-website',
      version: 2,
      data: {
        expenditureId: 'e-website',
        reversalId: 'r-website',
        year: 2012,
        purpose: 'remittances',
        projectId: 'website',
        commitmentId: null,
        amount: { value: '40000.00', currency: 'EUR' },
        bookedOn: '2012-10-15',
        scope: 'countries',
        countryAmounts: [{ country: 'CV', amount: { value: '40000.00', currency: 'EUR' } }],
        reason: 'Too much',
        provenance: (paid?.data as unknown as { provenance: unknown }).provenance,
      },
      time: LATER,
    });
    await eventually(async () =>
      expect((await changes(`&since=${SINCE}`)).body).toMatchObject({
        figures: { spent: { before: { value: '473333.32' }, after: { value: '523333.32' } } },
      }),
    );
  });
  afterAll(() => gateway.stop());

  it.each([
    ['now', ''],
    ['a day', `&knownAt=${KNOWN_AT}`],
    ['a day, measured from another stage', `&knownAt=${KNOWN_AT}&against=first-supplementary`],
  ])('has until %s the figures of the analysis itself on both days', async (_, query) => {
    const { body } = await changes(`&since=${SINCE}${query}`);
    const before = await analysis(`&knownAt=${SINCE}${query.replace(/&knownAt=[\d-]+/, '')}`);
    const after = await analysis(query);
    const figures = Object.entries(body['figures'] as Record<string, { before: unknown; after: unknown }>);
    expect(figures).toHaveLength(7);
    for (const [figure, known] of figures) {
      expect(known.before).toEqual(before[figure]);
      expect(known.after).toEqual(after[figure]);
      expect(known.before).toBeTruthy();
    }
  });

  it('leads to the analyses that it compares, and to all rows', async () => {
    const { body } = await changes(`&since=${SINCE}&knownAt=${KNOWN_AT}`);
    const links = body['links'] as Record<string, string>;
    expect((await gateway.get(links['before'] ?? '')).body).toMatchObject({ knownAt: SINCE, asOf: '2012-12-31' });
    expect((await gateway.get(links['after'] ?? '')).body).toMatchObject({ knownAt: KNOWN_AT, asOf: '2012-12-31' });
    expect((await gateway.get(links['rows'] ?? '')).body).toMatchObject({
      since: SINCE,
      knownAt: KNOWN_AT,
      items: body['rows'],
      next: null,
    });
    expect(body['rows']).toMatchObject([
      { event: ExpenditureRecorded.type, actor: 'test', spent: { value: '90000.00' } },
      { event: ExpenditureReversed.type, actor: 'test', spent: { value: '-40000.00' } },
    ]);
  });

  it('has the same bytes for ever once the last of both days is closed, whatever is booked later', async () => {
    const asked = `&since=${SINCE}&knownAt=${KNOWN_AT}`;
    expect((await changes(asked)).headers.get('cache-control')).toBe('no-store');
    await close(KNOWN_AT);
    const closed = await eventually(async () => {
      const answer = await changes(asked);
      expect(answer.body).toMatchObject({ basisClosed: true, basis: expect.any(String) });
      return answer;
    });
    const rows = await changes(asked, '/rows');
    expect(closed.headers.get('cache-control')).toContain('immutable');
    await pay('much-later', '2012-05-20T10:00:00Z');
    await eventually(async () =>
      expect((await changes(`&since=${SINCE}`)).body).toMatchObject({
        figures: { spent: { after: { value: '613333.32' } } },
      }),
    );
    expect((await changes(asked)).text).toBe(closed.text);
    expect((await changes(asked, '/rows')).text).toBe(rows.text);
  });

  it.each([
    ['no day', '', 'input-invalid'],
    ['a day to come', '&since=2100-01-01', 'since-in-future'],
    ['a day after the last', `&since=2012-05-10&knownAt=${KNOWN_AT}`, 'since-after-known-at'],
    ['a day before the year was recorded', '&since=2011-06-09', 'since-before-ledger'],
    ['a day, until one to come', `&since=${SINCE}&knownAt=2100-01-01`, 'known-at-in-future'],
  ])('is refused since %s', async (_, query, type) => {
    for (const part of ['', '/rows'])
      expect(await changes(query, part)).toMatchObject({ status: 400, body: { type: `urn:nld:imd:problem:${type}` } });
  });

  it('is not found of a year that was never opened', async () =>
    expect(await gateway.get(`/v1/underspend-analyses/1999/changes?since=${SINCE}`)).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:budget-year-not-found' },
    }));

  it('comes in pages, each of the fields that are asked for', async () => {
    const page = (query: string) =>
      changes(`&since=${SINCE}&knownAt=${KNOWN_AT}&limit=1&fields=event${query}`, '/rows');
    const { body: first } = await page('');
    expect(first['items']).toEqual([{ event: ExpenditureRecorded.type }]);
    const { body: second } = await page(`&cursor=${String(first['next'])}`);
    expect(second).toMatchObject({ items: [{ event: ExpenditureReversed.type }], next: null });
    expect(await page('&cursor=eA')).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:cursor-malformed' },
    });
  });
});
