import { PlatformClient } from '@imd/client';
import { testStack } from '@imd/testing';
import { openedYear, PURPOSE, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';

const YEAR = 2017;
const ROWS = 2_000;
const ROWS_ON_A_PAGE = 100;
const AT_ONCE = 64;

const eur = (value: string) => ({ value, currency: 'EUR' as const });
const payment = (value: string) => ({
  purpose: PURPOSE,
  kind: 'disbursement' as const,
  amount: eur(value),
  bookedOn: `${YEAR}-06-30`,
});

/** The application knows the platform by its description alone. */
describe('the generated client', () => {
  let platform: PlatformUnderTest;
  let client: PlatformClient;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    await send(platform.gateway, ...openedYear(YEAR));
    client = newClient();
  });
  afterAll(() => platform.stop());

  const newClient = () =>
    new PlatformClient({
      url: platform.gateway.url,
      authorization: async () => (await platform.authorization('loader')).authorization,
    });

  const book = (key: string, value: string) =>
    client.api.POST('/budgets/{year}/expenditures', {
      params: { path: { year: YEAR }, header: { 'Idempotency-Key': key } },
      body: payment(value),
    });

  const spent = async () => {
    const { data, response } = await client.api.GET('/underspend-analyses/{year}', {
      params: { path: { year: YEAR }, query: { asOf: `${YEAR}-12-31` } },
    });
    return { spent: data?.programme.spent?.value, reached: response.headers.get('consistency-reached') };
  };

  it('books an expenditure and sees it in the analysis at once', async () => {
    const { data, response } = await book('first', '1250.50');
    expect(response.status).toBe(201);
    expect(data?.amount).toEqual(eur('1250.50'));
    expect(await spent()).toEqual({ spent: '1250.50', reached: 'true' });
  });

  it('retries it under the same key, which books nothing more', async () => {
    const first = await book('first', '1250.50');
    expect(first.response.status).toBe(201);
    expect(first.response.headers.get('idempotency-replayed')).toBe('true');
    expect(await spent()).toEqual({ spent: '1250.50', reached: 'true' });
  });

  it('reads a refusal as a problem of a type', async () => {
    const { error, response } = await book('first', '1250.51');
    expect(response.status).toBe(409);
    expect(error?.type).toBe('urn:nld:imd:problem:idempotency-key-reused');
  });

  describe(`with ${ROWS} expenditures`, () => {
    const booked = new Set<string>();

    beforeAll(async () => {
      await inTurns(ROWS - 1, async (n) => {
        const { data } = await book(`row-${n}`, '0.01');
        if (data) booked.add(data.id);
      });
      expect(booked.size).toBe(ROWS - 1);
    }, 300_000);

    it.each([{ sort: undefined }, { sort: '-bookedOn' as const }])(
      'walks all pages sorted by $sort while rows are added: what was there at first comes exactly once',
      async ({ sort }) => {
        const reader = newClient();
        const seen = new Map<string, number>();
        let added = 0;
        const pages = reader.items((cursor) =>
          reader.api.GET('/budgets/{year}/expenditures', {
            params: {
              path: { year: YEAR },
              query: {
                limit: ROWS_ON_A_PAGE,
                fields: ['id'],
                ...(sort ? { sort } : {}),
                ...(cursor === undefined ? {} : { cursor }),
              },
            },
          }),
        );
        for await (const { id = '' } of pages) {
          seen.set(id, (seen.get(id) ?? 0) + 1);
          if (seen.size % ROWS_ON_A_PAGE === 0) await book(`added-${sort ?? 'id'}-${(added += 1)}`, '0.01');
        }
        expect(added).toBeGreaterThan(15);
        expect([...booked].filter((id) => seen.get(id) !== 1)).toEqual([]);
        expect([...seen.values()].filter((times) => times !== 1)).toEqual([]);
      },
      120_000,
    );
  });
});

/** The task runs `times` times, `AT_ONCE` at once. */
async function inTurns(times: number, task: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < times; n = next++) await task(n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
