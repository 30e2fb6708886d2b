import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AlertRaised,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  PartnerReportOpened,
  PartnerReportStatusChanged,
  ReceptionFacilityRegistered,
  UndertakingRecorded,
} from '@imd/contracts';
import type { ReadModelImage } from '@imd/messaging';
import { Commands, type CommandContext, IMAGES, type Scope } from '@imd/service';
import { describeLists, eventually, TestService } from '@imd/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import type { Owner } from '../forward/owners';
import { Sources } from '../sources/sources';
import { alertOf } from './alert';
import { alerts } from './alerts.store';
import { Evaluator } from './evaluator';
import { tellRaised } from './tell';

type Told = Awaited<ReturnType<TestService['topic']>>;

/** A service answers that nothing waits in its outbox, while it is reached; its events come from the test. */
class QuietOwner {
  isReached = true;
  private readonly server: Server = createServer((_, response) => {
    response.statusCode = this.isReached ? 200 : 503;
    response.end(JSON.stringify({ pending: 0, oldestSeconds: 0 }));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const STARTED_WITHIN_MS = 30_000;
const REBUILT_WITHIN_MS = 30_000;

describe('alerts', () => {
  const projects = new QuietOwner();
  const others = new QuietOwner();
  let gateway: TestService;
  let second: NestFastifyApplication;

  beforeAll(async () => {
    const [IMD_PROJECTS_URL, url] = await Promise.all([projects.start(), others.start()]);
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      environment: {
        IMD_BUDGET_URL: url,
        IMD_PROJECTS_URL,
        IMD_RETURNS_URL: url,
        IMD_ANALYTICS_SECONDS: '1',
        IMD_REBUILD: 'by-itself',
      },
    });
    second = await gateway.another();
    await eventually(async () => {
      const { body } = await gateway.get('/v1/country-overviews/AO');
      expect(body).toMatchObject({ projects: { source: { state: 'current' } } });
    }, STARTED_WITHIN_MS);
  });
  afterAll(async () => {
    await second.close();
    await gateway.stop();
    projects.stop();
    others.stop();
  });

  /** Either of the two instances may hold the lease. */
  const untilUnreachable = async (owner: Owner) => {
    for (const each of [gateway.app, second]) {
      const images = each.get<readonly ReadModelImage[]>(IMAGES);
      const models = images.map(({ model }) => model).filter(({ topics }) => topics.includes(`imd.${owner}`));
      const states = () => new Set(models.map((model) => each.get(Sources).of(owner, model).state));
      await eventually(() => expect(states()).toEqual(new Set(['unreachable'])));
    }
  };

  const opened = (projectId: string) => ({
    definition: PartnerReportOpened,
    id: `${projectId}.2010-q4`,
    version: 1,
    data: { ...PartnerReportOpened.sample, projectId },
  });
  const submitted = (projectId: string) => ({
    definition: PartnerReportStatusChanged,
    id: `${projectId}.2010-q4`,
    version: 2,
    data: { ...PartnerReportStatusChanged.sample, projectId, from: 'active', to: 'submitted', reason: null },
  });
  const full = (facilityId: string) => ({
    definition: ReceptionFacilityRegistered,
    id: facilityId,
    version: 1,
    data: {
      ...ReceptionFacilityRegistered.sample,
      facilityId,
      capacity: 40,
      occupancyMinors: 9,
      occupancyLocalYouth: 32,
      countedOn: '2011-06-01',
    },
  });
  const idOf = (projectId: string) => `overdue-partner-report.${projectId}.2010-q4`;
  const namesOf = (told: Told) => told.map(({ type, subject, version }) => [type.split('.')[2], subject, version]);
  const toldOf = async (projectId: string, count: number): Promise<unknown[]> => {
    const subject = `alerts/${idOf(projectId)}`;
    const own = (told: Told) => told.filter((one) => one.subject === subject);
    return namesOf(own(await gateway.topic('imd.analytics.alerts', (told) => own(told).length >= count)));
  };
  const figuresOf = async (subject: string, count: number) => {
    const own = (told: Told) => told.filter((one) => one.subject === subject);
    return own(await gateway.topic('imd.analytics.underspend', (told) => own(told).length >= count));
  };
  const listed = async (query = '', scopes: Scope[] = ['analyses:read', 'projects:read']) => {
    const { body } = await gateway.get(`/v1/alerts?${query}`, { scopes });
    return (body['items'] as { id: string; state: string }[]).map(({ id, state }) => [id, state]);
  };

  it('are raised once and told once, whoever of two gateways looks', async () => {
    await gateway.publish(opened('sdt'));
    expect(await toldOf('sdt', 1)).toEqual([['alert-raised', `alerts/${idOf('sdt')}`, 1]]);
    expect(await listed()).toEqual([[idOf('sdt'), 'open']]);
  });

  it('are cleared once when they no longer hold, and a look at all of them repeats none', async () => {
    await gateway.publish(submitted('sdt'), opened('hrt'));
    expect(await toldOf('sdt', 2)).toEqual([
      ['alert-raised', `alerts/${idOf('sdt')}`, 1],
      ['alert-cleared', `alerts/${idOf('sdt')}`, 2],
    ]);
    await toldOf('hrt', 1);
    expect(await listed('sort=-id')).toEqual([
      [idOf('sdt'), 'cleared'],
      [idOf('hrt'), 'open'],
    ]);
  });

  it('are listed by kind, state, year, project and country, and only with the scopes of what they are made of', async () => {
    expect(await listed('state=open')).toEqual([[idOf('hrt'), 'open']]);
    expect(await listed('project=sdt&kind=overdue-partner-report')).toEqual([[idOf('sdt'), 'cleared']]);
    expect(await listed('kind=undertaking-due')).toEqual([]);
    expect(await listed('year=2011')).toEqual([]);
    expect(await listed('country=IQ')).toEqual([]);
    expect(await listed('', ['analyses:read', 'budgets:read', 'returns:read'])).toEqual([]);
    expect(await listed('kind=overdue-partner-report', ['analyses:read'])).toEqual([]);
    expect(await gateway.get('/v1/alerts', { scopes: ['projects:read'] })).toMatchObject({ status: 403 });
  });

  it('and figures are not told again after a restart and a rebuild, and what comes then is told', async () => {
    const opening = { ...BudgetYearOpened.sample, year: 2012 };
    await gateway.publish({ definition: BudgetYearOpened, id: 2012, version: 1, data: opening });
    expect(await figuresOf('underspend-analyses/2012', 1)).toMatchObject([{ version: 1, data: { year: 2012 } }]);
    await second.close();
    // Another build has made it, so that the one that starts makes it anew.
    const pointers = gateway.db.collection<{ _id: string }>('read-models');
    await pointers.updateOne({ _id: 'due-dates' }, { $set: { handles: 'other events' } });
    second = await gateway.another();
    await eventually(
      async () => expect(await pointers.findOne({ _id: 'due-dates' })).toMatchObject({ generation: 2 }),
      REBUILT_WITHIN_MS,
    );
    // From here on the one that started anew looks alone.
    await gateway.app.get(Evaluator).beforeApplicationShutdown();
    const settings = { ...BudgetYearSettingsChanged.sample, year: 2012, title: { nl: 'Anders', en: 'Changed' } };
    await gateway.publish(
      { definition: UndertakingRecorded, id: 'late', version: 1, data: UndertakingRecorded.sample },
      { definition: BudgetYearSettingsChanged, id: 2012, version: 2, data: settings },
    );
    const isLate = ({ subject }: { subject: string }) => subject.startsWith('alerts/undertaking-overdue');
    expect(namesOf(await gateway.topic('imd.analytics.alerts', (read) => read.some(isLate)))).toHaveLength(4);
    expect(await figuresOf('underspend-analyses/2012', 2)).toMatchObject([
      { version: 1 },
      { version: 2, data: { title: settings.title } },
    ]);
  });

  it('are neither raised nor cleared while a service cannot be asked', async () => {
    projects.isReached = false;
    await untilUnreachable('projects');
    await gateway.publish(submitted('hrt'));
    await eventually(async () =>
      expect(await gateway.stored('due-dates.g2.partner-reports', 'hrt.2010-q4')).toMatchObject({
        status: 'submitted',
      }),
    );
    // The look that raises the second has begun after one that could have cleared the report's.
    for (const facilityId of ['first', 'second']) {
      await gateway.publish(full(facilityId));
      const raised = `alerts/facility-over-capacity.${facilityId}`;
      await gateway.topic('imd.analytics.alerts', (told) => told.some(({ subject }) => subject === raised));
    }
    expect(await gateway.stored('alerts', idOf('hrt'))).toMatchObject({ state: 'open' });
    projects.isReached = true;
    expect(await toldOf('hrt', 2)).toHaveLength(2);
  });

  it('that two evaluators find at the same moment are told once', async () => {
    const found = alertOf('overdue-partner-report', ['twice', '2010-q4'], {
      about: 'partner-reports/twice.2010-q4',
      link: '/v1/projects/twice/partner-reports/2010-q4',
      invented: false,
    });
    const context: CommandContext = {
      client: 'test',
      actor: 'test',
      scopes: new Set(),
      operation: 'evaluate',
      path: '',
      body: null,
      idempotencyKey: null,
      ifMatch: null,
      ifNoneMatch: null,
      token: new Map(),
      traceparent: null,
    };
    const tell = (app: NestFastifyApplication) => app.get(Commands).execute(context, tellRaised(found, '2011-03-01'));
    await Promise.all([gateway.app, second].map(tell));
    const raised = { subject: `alerts/${found.id}`, 'headers.ce_type': AlertRaised.type };
    expect(await gateway.db.collection('events').countDocuments(raised)).toBe(1);
  });

  describe('as a list', () => {
    // Nothing is raised or cleared while it is paged through.
    beforeAll(async () => {
      projects.isReached = others.isReached = false;
      for (const owner of ['projects', 'budget', 'returns'] as const) await untilUnreachable(owner);
    });

    describeLists(() => gateway, [{ route: '/v1/alerts', path: '/v1/alerts', store: alerts }], null);
  });
});
