import { ExpenditureRecorded } from '@imd/contracts';
import type { ImageView, ReadModelImage } from '@imd/messaging';
import { imageOf } from '@imd/service';
import { eventually, TestService } from '@imd/testing';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { AppModule } from '../app.module';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { progressReport2010 } from './progress-report-2010.fixture';
import { slicesOfAnalyses, underspendAnalyses } from './underspend-analyses';
import { slicesOfAnalysis, underspendAnalysis } from './underspend-analysis';
import { UNDERSPEND } from './underspend-analysis.read-model';

const OWNERS_AWAY = {
  IMD_BUDGET_URL: 'http://127.0.0.1:9',
  IMD_PROJECTS_URL: 'http://127.0.0.1:9',
  IMD_RETURNS_URL: 'http://127.0.0.1:9',
};

describe('the underspend analysis, from the topics', () => {
  let gateway: TestService;
  let image: ReadModelImage;
  const analysis = (year: number, query = '') => gateway.get(`/v1/underspend-analyses/${year}${query}`);
  const publish = async (history = progressReport2010()) => {
    for (const { definition, subject, version, data, time } of history.events) {
      const id = subject.slice(definition.aggregate.length + 1);
      await gateway.publish({ definition, id, version, data, time });
    }
  };

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      environment: OWNERS_AWAY,
      setup: (_, app) => {
        image = app.get(imageOf(UNDERSPEND));
      },
    });
    await publish();
    await publish(anotherYear());
  });
  afterAll(() => gateway.stop());

  it('answers the year 2010 as the report has it', async () => {
    const { body, headers } = await eventually(async () => {
      const answer = await analysis(2010);
      expect(answer.body).toMatchObject({ programme: { spent: { value: '5800000.00' } }, causes: { length: 3 } });
      return answer;
    });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toMatchObject({
      parked: 0,
      programme: {
        appropriated: { value: '9000000.00' },
        underspend: { value: '3200000.00' },
        underspendRate: { value: '0.3556' },
        legallyCommitted: null,
      },
      rest: { spent: { value: '2500000.00', derived: true } },
      projects: null,
      countries: { countries: null, unattributed: { value: '5800000.00' } },
    });
  });

  it('answers another year, with commitments and projects, from the same read model', async () =>
    eventually(async () =>
      expect((await analysis(2012, '?asOf=2012-12-31')).body).toMatchObject({
        programme: {
          spent: { value: '473333.32' },
          legallyCommitted: { value: '513333.33' },
          outstanding: { value: '140000.01' },
        },
        projects: { length: 3 },
      }),
    ));

  it('has all rows of an analysis on the pages that it links to', async () => {
    const { body } = await analysis(2012, '?asOf=2012-12-31');
    const { pages } = body['links'] as { pages: Record<string, string> };
    const rows = async (name: string) => (await gateway.get(pages[name] ?? '')).body['items'];
    expect(await rows('projects')).toEqual(body['projects']);
    expect(await rows('causes')).toEqual(body['causes']);
    expect(await rows('countries')).toMatchObject([{ country: 'AF' }, { country: 'CV' }, { country: 'IQ' }]);
    expect(await rows('partners')).toMatchObject([{ id: null, projects: 3 }]);
    const first = await gateway.get('/v1/underspend-analyses/2012/causes?limit=1&fields=id');
    expect(first.body).toMatchObject({ items: [{ id: 'crisis' }], next: expect.any(String) });
    const { next } = first.body as { next: string };
    expect((await gateway.get(`/v1/underspend-analyses/2012/projects?cursor=${next}`)).body).toMatchObject({
      type: 'urn:nld:imd:problem:cursor-of-another-list',
    });
    expect((await gateway.get('/v1/underspend-analyses/1999/projects')).status).toBe(404);
  });

  it('explains a figure by the link of the answer, and refuses a path that it does not have', async () => {
    const { body } = await analysis(2010, '?asOf=2010-12-31');
    const { explanation } = body['links'] as { explanation: string };
    const explained = (figure: string) => gateway.get(explanation.replace('{figure}', figure));
    expect((await explained('programme.underspend')).body).toMatchObject({
      value: (body['programme'] as Record<string, unknown>)['underspend'],
      parts: [{ figure: 'programme.appropriated' }, { figure: 'programme.spent' }],
      sources: { budget: { state: expect.any(String) } },
    });
    expect(await explained('programme.underspent')).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:figure-not-found', use: 'programme.underspend' },
    });
    expect(await gateway.get('/v1/underspend-analyses/2010/explanation')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/figure' }] },
    });
    expect((await gateway.get('/v1/underspend-analyses/1999/explanation?figure=programme.spent')).status).toBe(404);
  });

  it('lists the years, each with its totals', async () =>
    expect((await gateway.get('/v1/underspend-analyses?fields=year,status,spent,links')).body).toMatchObject({
      items: [
        {
          year: 2010,
          status: 'adopted',
          spent: { value: '5800000.00' },
          links: { self: '/v1/underspend-analyses/2010' },
        },
        { year: 2012, spent: { value: '473333.32' } },
      ],
      next: null,
    }));

  it('holds totals, never a document per booking', async () => {
    const before = await gateway.db.collection('underspend.g1.spent-by-project').countDocuments();
    const booking = progressReport2010().events.find(({ subject }) => subject === 'expenditures/2010-diaspora')!;
    await gateway.publish(
      ...Array.from({ length: 30 }, (_, index) => ({
        ...booking,
        id: `many-${index}`,
        data: {
          ...(booking.data as object),
          expenditureId: `many-${index}`,
          amount: { value: '1.00', currency: 'EUR' },
        },
      })),
    );
    await eventually(async () =>
      expect((await analysis(2010)).body).toMatchObject({ programme: { spent: { value: '5800030.00' } } }),
    );
    // Each partition of the topic can add one document at most.
    expect(await gateway.db.collection('underspend.g1.spent-by-project').countDocuments()).toBeLessThanOrEqual(
      before + 6,
    );
  });

  it('holds what a caller has written at once, when the caller says so', async () => {
    const booking = progressReport2010().events.find(({ subject }) => subject === 'expenditures/2010-diaspora')!;
    void gateway.publish({
      definition: ExpenditureRecorded,
      id: 'own-write',
      version: 1,
      data: { ...(booking.data as object), expenditureId: 'own-write', amount: { value: '7.00', currency: 'EUR' } },
    });
    const { headers, body } = await gateway.get('/v1/underspend-analyses/2010', {
      headers: { 'consistency-token': 'expenditures/own-write@1' },
    });
    expect(headers.get('consistency-reached')).toBe('true');
    expect(body).toMatchObject({ programme: { spent: { value: '5800037.00' } } });
  });

  it('changes nothing that the answer of another year is made of', async () => {
    const asOf = '2012-12-31';
    await eventually(async () =>
      expect((await analysis(2012, `?asOf=${asOf}`)).body).toMatchObject({
        programme: { spent: { value: '473333.32' } },
      }),
    );
    const view = image.current();
    await image.load([...slicesOfAnalysis(view, 2012, asOf), ...slicesOfAnalyses(view, {}, asOf)], 5_000);
    const basisOf = (compute: (view: ImageView) => void) => {
      const view = image.current();
      compute(view);
      return view.basis;
    };
    const of2012 = basisOf((view) => underspendAnalysis(view, current, 2012, asOf, EVERY_SCOPE));
    const ofAll = basisOf((view) => underspendAnalyses(view, {}, asOf));
    const booking = progressReport2010().events.find(({ subject }) => subject === 'expenditures/2010-diaspora')!;
    await gateway.publish({
      ...booking,
      id: 'of-2010',
      data: { ...(booking.data as object), expenditureId: 'of-2010' },
    });
    await eventually(() => expect(image.holds(ofAll)).toBe(false));
    expect(image.holds(of2012)).toBe(true);
  });

  it('refuses a date that does not exist, with the field', async () =>
    expect(await analysis(2010, '?asOf=2010-02-30')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/asOf' }] },
    }));

  it('does not know a year that nobody opened', async () => {
    const { status, body } = await analysis(1999);
    expect(status).toBe(404);
    expect(body['type']).toMatch(/budget-year-not-found$/);
  });
});
