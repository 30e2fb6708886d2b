import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDay, parseCents } from '@imd/kernel';
import { eventually, testStack } from '@imd/testing';
import { runCommand } from '../tools/dev-stack/run-command';
import { readTopic } from '../tools/kill/read-topic';
import { INVENTED_YEAR } from '../tools/load/dataset';
import { loadDataset } from '../tools/load/load-dataset';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { REPOSITORY } from '../tools/start/repository';
import { underspendTable } from '../tools/start/underspend-table';
import { GatewayAnswers } from '../tools/verify/gateway-answers';
import { verifyPlatform } from '../tools/verify/verify-platform';
import { readModelCollection } from './read-models';

const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns'];

const CAUSES = ['avrr-afghanistan-2010', 'avrr-iraq-2010', 'blue-birds-2010', 'delays-2010', 'sdt-2010', 'trqn-2-2010'];

/** The lines of each block of this language in the README. */
const shownInReadme = (language: string): string[][] =>
  [...readFileSync(join(REPOSITORY, 'README.md'), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(
    ([, of, block = '']) => (of === language ? [block.trimEnd().split('\n')] : []),
  );

/** The figures are those of the letter, or follow from them. */
describe('the progress report of 2010, loaded as any client would', () => {
  let platform: PlatformUnderTest;

  const load = (...dataset: string[]) =>
    runCommand(process.execPath, ['--import', 'tsx', join(REPOSITORY, 'tools', 'load', 'load.ts'), ...dataset], {
      cwd: REPOSITORY,
      env: { PATH: process.env['PATH'], ...platform.environmentOfCommands },
    });
  /** The load is interrupted after the last step and before the record that says that all is there. */
  async function loadedAllButTheLast(dataset: string): Promise<void> {
    const interruption = new AbortController();
    const said: string[] = [];
    const loading = loadDataset({
      dataset,
      gatewayUrl: platform.gateway.url,
      accessTokens: platform.gateway,
      signal: interruption.signal,
      say: (line) => {
        said.push(line);
        if (line.startsWith('85-return-cases.json')) interruption.abort();
      },
    });
    await expect(loading).rejects.toThrow('99-register.json');
    expect(said.join()).not.toMatch(/ [1-9]\d* already there/);
  }
  const analysis = () => platform.ask('GET', '/v1/underspend-analyses/2010');
  const overview = (country: string) => platform.ask('GET', `/v1/country-overviews/${country}`);
  const outboxesAreEmpty = () =>
    eventually(async () => {
      for (const service of ['budget', 'projects', 'returns'] as const)
        expect(await platform.database(service).collection('events').countDocuments({ pending: true })).toBe(0);
    });
  const verified = (dates: number) =>
    verifyPlatform({
      kafka: platform.kafka,
      topicPrefix: platform.topicPrefix,
      answers: new GatewayAnswers(
        platform.gateway.url,
        async () => (await platform.authorization('analyst')).authorization,
      ),
      dates,
      say: () => undefined,
    });
  const recordsOnTopics = async () => {
    await outboxesAreEmpty();
    const topics = await Promise.all(TOPICS.map((topic) => readTopic(platform.kafka, platform.topicPrefix + topic)));
    return topics.map((records) => records.length);
  };

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack());
    await load();
    await outboxesAreEmpty();
    await eventually(async () => {
      const { body } = await analysis();
      const { spent } = body['programme'] as { spent: { value: string } };
      const causes = body['causes'] as { id: string }[];
      expect([spent.value, causes.map(({ id }) => id).sort()]).toEqual(['5800000.00', CAUSES]);
    });
  });
  afterAll(() => platform.stop());

  it('is printed as the README shows it', async () => {
    const printed = underspendTable((await analysis()).body as never).split('\n');
    const [lines = []] = shownInReadme('text');
    expect(lines).toHaveLength(10);
    expect(printed.filter((line) => lines.includes(line))).toEqual(lines);
  });

  it('says what was appropriated, spent and left', async () => {
    const { status, body } = await analysis();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      year: 2010,
      status: 'adopted',
      parked: 0,
      invented: false,
      programme: {
        appropriated: { value: '9000000.00', currency: 'EUR', precision: null, derived: true },
        spent: { value: '5800000.00', precision: '100000.00', invented: false },
        underspend: { value: '3200000.00', precision: '100000.00', derived: true },
        underspendRate: { value: '0.3556', derived: true },
        band: 'deviating',
        controlTotal: { agrees: true, difference: { value: '0.00' } },
      },
    });
  });

  it('has six priorities in their own order, and the earmarked one 700,000.00 under', async () => {
    const { body } = await analysis();
    const priorities = body['priorities'] as Record<string, unknown>[];
    expect(priorities.map(({ number, code }) => [number, code])).toEqual([
      [1, 'migration-in-development'],
      [2, 'migration-management'],
      [3, 'circular-migration'],
      [4, 'diaspora'],
      [5, 'remittances'],
      [6, 'return-and-reintegration'],
    ]);
    expect(priorities.map(({ spent }) => (spent as { value: string } | null)?.value ?? null)).toEqual([
      '1000000.00',
      '200000.00',
      '700000.00',
      '600000.00',
      null,
      '3300000.00',
    ]);
    expect(priorities[5]).toMatchObject({
      appropriated: { value: '4000000.00' },
      spent: { value: '3300000.00', precision: '100000.00' },
      underspend: { value: '700000.00', derived: true },
    });
    expect(body).toMatchObject({
      rest: {
        appropriated: { value: '5000000.00' },
        spent: { value: '2500000.00' },
        underspend: { value: '2500000.00' },
      },
    });
  });

  it('answers null for what was not reported, and says what that is', async () => {
    const { body } = await analysis();
    expect(body).toMatchObject({
      programme: {
        commitmentsEntered: null,
        outstanding: null,
        legallyCommitted: null,
        notCommitted: null,
        notPaidOut: null,
      },
      projects: null,
      countries: { countries: null, unattributed: { value: '5800000.00' } },
      explanation: { explained: null, notQuantified: CAUSES.length },
    });
    const remittances = (body['priorities'] as Record<string, unknown>[])[4];
    expect(remittances).toMatchObject({ spent: null, underspend: null, underspendRate: null });
    expect(remittances?.['missing']).toContainEqual({ figure: 'spent', reason: 'not-reported' });
    const missing = (body['missing'] as { figure: string; reason: string }[]).filter(
      ({ reason }) => reason === 'not-reported',
    );
    expect(missing.map(({ figure }) => figure).sort()).toEqual(['spent-by-country', 'spent-by-project']);
  });

  it('shows what is known of Iraq on one page', async () => {
    const { status, body } = await overview('IQ');
    expect(status).toBe(200);
    expect(body).toMatchObject({ country: 'IQ', name: { nl: 'Irak', en: 'Iraq' } });
  });

  it('is the same when it is loaded again, down to the events', async () => {
    const [figures, iraq, records] = [await analysis(), await overview('IQ'), await recordsOnTopics()];
    const said = await load();
    expect(said).not.toMatch(/ [1-9]\d* sent/);
    expect(await recordsOnTopics()).toEqual(records);
    expect(withoutMinutes((await analysis()).text)).toBe(withoutMinutes(figures.text));
    expect(withoutMinutes((await overview('IQ')).text)).toBe(withoutMinutes(iraq.text));
  });

  it('stays as it is beside an invented 2011, which says of itself in every answer that it is invented', async () => {
    const report = await analysis();
    await loadedAllButTheLast(INVENTED_YEAR);
    // Every step is there already, also of what has gone on since: reports that are frozen, cases that have ended.
    expect((await load(INVENTED_YEAR)).match(/[1-9]\d* sent/g)).toEqual(['1 sent']);
    const { body } = await eventually(async () => {
      const answer = await platform.ask('GET', '/v1/underspend-analyses/2011');
      expect(answer.body).toMatchObject({ invented: true, programme: { spent: { value: '5994730.00' } } });
      return answer;
    });
    expect(body).toMatchObject({
      programme: {
        underspend: { value: '2655270.00', invented: true },
        openAdvances: { value: '89460.00' },
        overprogrammed: { value: '270000.00', invented: true },
      },
      explanation: { explained: { value: '1711620.00', invented: true }, notQuantified: 2 },
    });
    const printed = underspendTable(body as never).split('\n');
    const lines = shownInReadme('text')[1] ?? [];
    expect(lines).toHaveLength(10);
    expect(printed.filter((line) => lines.includes(line))).toEqual(lines);
    const ofIraq = JSON.parse(shownInReadme('json')[0]?.join('\n') ?? '') as object;
    await eventually(async () => expect((await overview('IQ')).body).toMatchObject(ofIraq));
    const outturn = await platform.ask('GET', '/v1/projected-outturns/2011?asOf=2011-06-30');
    expect(outturn.body).toMatchObject({
      invented: true,
      projection: { programme: { spent: { value: '3101400.00' }, ofPlanned: { projects: 29 } } },
    });
    expect((await overview('BD')).text).toContain('"invented":true');
    expect(withoutMinutes((await analysis()).text)).toBe(withoutMinutes(report.text));
    expect(await load(INVENTED_YEAR)).toContain('is there already');
  });

  it('is recomputed from its topics, figure by figure, with the same result', async () => {
    const { differences, cells, years, countries, regions } = await verified(1);
    expect(differences).toEqual([]);
    expect(years).toEqual([2009, 2010, 2011, 2012]);
    expect(countries).toBeGreaterThan(100);
    expect(regions).toBeGreaterThan(2);
    expect(cells).toBeGreaterThan(5_000);
  });

  it('is found out when a cent of it is altered in the read model', async () => {
    const spent = await readModelCollection<{ spent: bigint }>(platform, 'spent-by-purpose');
    const altered = await spent.findOneAndUpdate({ year: 2011, purpose: 'diaspora' }, { $inc: { spent: 1n } });
    expect(altered).not.toBeNull();
    // A gateway that starts reads its read models again.
    await platform.gateway.stop();
    await platform.gateway.startAndBeReady();
    const { differences } = await verified(0);
    const today = calendarDay(new Date());
    for (const line of ['programme', 'priorities[diaspora]']) {
      const found = differences.find(({ path }) => path === `2011 on ${today}: analysis.${line}.spent.value`);
      expect(parseCents(String(found?.answered)) - parseCents(String(found?.expected))).toBe(1n);
    }
    const elsewhere = /\[(2009|2010)\]|^(2009|2010) on|priorities\[(?!diaspora)|^[A-Z]{2} on/;
    expect(differences.filter(({ path }) => elsewhere.test(path))).toEqual([]);
  });
});

/** A source says to the minute as of when it is true, and loading again may take the clock past a minute. */
function withoutMinutes(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?[^"]*Z/g, 'a minute');
}
