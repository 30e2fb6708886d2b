import { EVENT_DEFINITIONS, findingsIn } from '@imd/contracts';
import { eventually, testStack } from '@imd/testing';
import { readTopic, type TopicRecord } from '../tools/kill/read-topic';
import type { Answer } from '../tools/platform-under-test/ask';
import { openedYear, pay, payment, PURPOSE, runningProject, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a booking, from the request to the analysis', () => {
  let platform: PlatformUnderTest;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'projects', 'gateway'] });
    await send(
      platform.gateway,
      ...openedYear(2012),
      ...openedYear(2013, '1234567.89'),
      ...runningProject('seva', 'GH'),
    );
  });
  afterAll(() => platform.stop());

  const spentOf = ({ body }: Answer) => (body as { programme: { spent: { value: string } } }).programme.spent.value;
  const spent = async (year: number, headers: Record<string, string> = {}) =>
    spentOf(await platform.gateway.get(`/v1/underspend-analyses/${year}?asOf=${year}-12-31`, headers));
  const cents = (value: string) => BigInt(value.replace('.', ''));
  const book = (year: number, key: string, body: object) => pay(platform.gateway, year, `${key}-${year}`, body);

  // The same story runs on two years with other amounts: no figure in it can have been written down beforehand.
  describe.each([
    { year: 2012, amounts: ['1000.00', '0.01', '33.33'], sums: { first: '1000.00', all: '1033.34' } },
    { year: 2013, amounts: ['7.07', '41200.50', '999.99'], sums: { first: '7.07', all: '42207.56' } },
  ])('in $year', ({ year, amounts: [first = '', second = '', third = ''], sums }) => {
    it('is in the analysis by itself, a moment later', async () => {
      expect((await book(year, 'first', payment(year, first))).status).toBe(201);
      await eventually(async () => expect(await spent(year)).toBe(sums.first));
    });

    it('is there at once for a caller that shows the consistency token', async () => {
      const before = cents(await spent(year));
      const { status, headers } = await book(year, 'second', payment(year, second));
      expect(status).toBe(201);
      const token = headers.get('consistency-token') ?? '';
      const answer = await platform.gateway.get(`/v1/underspend-analyses/${year}?asOf=${year}-12-31`, {
        'consistency-token': token,
      });
      expect(answer.headers.get('consistency-reached')).toBe('true');
      expect(cents(spentOf(answer))).toBe(before + cents(second));
    });

    it('changes nothing under the same key, and is answered as it was', async () => {
      const before = await book(year, 'third', payment(year, third));
      const again = await book(year, 'third', payment(year, third));
      expect([before.status, again.status]).toEqual([201, 201]);
      expect(again.body).toEqual(before.body);
      const token = again.headers.get('consistency-token') ?? '';
      expect(await spent(year, { 'consistency-token': token })).toBe(sums.all);
    });

    it('is refused under the same key with another body', async () => {
      const answer = await book(year, 'third', payment(year, '1.00'));
      expect(answer.status).toBe(409);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer.body).toMatchObject({ type: 'urn:nld:imd:problem:idempotency-key-reused' });
    });

    it('is refused by its rule when it exceeds its commitment', async () => {
      const commitment = await platform.ask('POST', '/v1/commitments', {
        headers: { 'idempotency-key': `commitment-${year}` },
        body: {
          project: 'seva',
          purpose: PURPOSE,
          madeOn: `${year}-02-01`,
          value: { value: '500.00', currency: 'EUR' },
          instalments: [{ year, dueOn: `${year}-05-01`, amount: { value: '500.00', currency: 'EUR' } }],
        },
      });
      expect([commitment.status, commitment.text]).toEqual([201, expect.any(String)]);
      const answer = await book(year, 'too-much', payment(year, '500.01', { commitment: commitment.body['id'] }));
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({
        type: 'urn:nld:imd:problem:expenditure-exceeds-commitment',
        field: 'amount',
      });
    });
  });

  describe('on the topic', () => {
    let records: TopicRecord[];
    beforeAll(async () => {
      await eventually(async () =>
        expect(await platform.database('budget').collection('events').countDocuments({ pending: true })).toBe(0),
      );
      records = await readTopic(platform.kafka, `${platform.topicPrefix}imd.budget`);
    });

    it('is an event in the binary mode of CloudEvents, by the profile', () => {
      const recorded = records.filter(
        ({ headers }) => headers['ce_type'] === 'nl.expenditures.expenditure-recorded.v1',
      );
      expect(recorded).toHaveLength(6);
      for (const { key, headers, value } of recorded) {
        expect(headers).toEqual({
          'content-type': 'application/json',
          ce_specversion: '1.0',
          ce_id: expect.stringMatching(UUID),
          ce_source: 'urn:nld:oin:00000000000000000000:systeem:imd-budget',
          ce_type: 'nl.expenditures.expenditure-recorded.v1',
          ce_subject: key,
          ce_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          ce_dataschema: 'urn:nld:imd:schemas:expenditures.expenditure-recorded.v1',
          ce_subjectversion: '1',
          ce_actor: 'loader',
          ce_incarnation: expect.stringMatching(UUID),
          ce_traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
        });
        expect(JSON.parse(String(value))).not.toHaveProperty('specversion');
      }
    });

    it('matches its schema, every record of it', () => {
      const findings = records.flatMap(({ headers, value }) => {
        const definition = EVENT_DEFINITIONS.get(headers['ce_type'] ?? '');
        return definition ? findingsIn(definition, JSON.parse(String(value))) : [`${headers['ce_type']} is unknown`];
      });
      expect(findings).toEqual([]);
    });

    it('has versions of one aggregate in order, without gaps', () => {
      const versions = new Map<string, number[]>();
      for (const { key, headers } of records) {
        const of = versions.get(String(key)) ?? [];
        versions.set(String(key), [...of, Number(headers['ce_subjectversion'])]);
      }
      for (const [key, of] of versions) expect([key, of]).toEqual([key, of.map((_, index) => index + 1)]);
    });
  });
});
