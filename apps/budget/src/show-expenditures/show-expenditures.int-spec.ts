import { newId } from '@imd/kernel';
import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, startBudget } from '../budget.fixture';

const EXPENDITURES = 10_000;
const PURPOSES = ['diaspora', 'remittances', 'return-and-reintegration'];
const RATE = { value: '1.25', date: null, source: 'Corporate rate 2010' };
/** Many a booking has the same day, and most have no project. */
const varied = (index: number) => ({
  purpose: PURPOSES[index % PURPOSES.length],
  projectId: index % 3 === 0 ? `project-${index % 5}` : null,
  partners: index % 3 === 0 ? ['iom', `partner-${index % 2}`] : [],
  amount: BigInt(25 * (1 + (index % 6))),
  commitmentId: index % 4 === 0 ? `commitment-${index % 7}` : null,
  kind: index % 5 === 0 ? 'expenditure' : 'disbursement',
  flags: index % 10 === 0 ? ['outside-oda-list'] : [],
  bookedOn: `2010-${String(1 + (index % 12)).padStart(2, '0')}-01`,
  original:
    index % 7 === 0 ? { amount: { value: '1.00', currency: index % 2 === 0 ? 'USD' : 'CHF' }, rate: RATE } : null,
  regionAmounts: index % 8 === 1 ? [{ region: index % 3 === 0 ? '189' : '289', amount: 50n }] : [],
  countryAmounts: index % 2 === 0 ? ['AF', 'IQ'].map((country) => ({ country, amount: 50n })) : [],
});

describe('a list of ten thousand expenditures', () => {
  let service: TestService;
  let booked: Record<string, unknown>;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    await openYear(service, 2011, '1000');
    const payment = { purpose: 'diaspora', kind: 'disbursement', amount: eur('1') };
    await accepted(service.post('/v1/budgets/2010/expenditures', { ...payment, bookedOn: '2010-06-30' }));
    await accepted(service.post('/v1/budgets/2011/expenditures', { ...payment, bookedOn: '2011-06-30' }));
    booked = (await service.db.collection('expenditures').findOne({ year: 2010 })) as Record<string, unknown>;
    await add(EXPENDITURES - 1);
  });
  afterAll(() => service.stop());

  /** The test stores documents as bookings leave them: the store takes them faster than the service takes bookings. */
  const add = async (count: number) => {
    const documents = Array.from({ length: count }, (_, index) => {
      const id = newId();
      return { ...booked, ...varied(index), id, _id: id as never };
    });
    if (documents.length > 0) await service.db.collection('expenditures').insertMany(documents);
  };
  const ids = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
    (body['items'] as { id: string }[]).map(({ id }) => id);

  describe.each(['bookedOn', '-bookedOn'])('sorted by %s', (sort) => {
    it.each([
      ['', {}],
      ['&purpose=remittances', { purpose: 'remittances' }],
      ['&project=project-3', { projectId: 'project-3' }],
      ['&commitment=commitment-4', { commitmentId: 'commitment-4' }],
      ['&country=IQ', { 'countryAmounts.country': 'IQ' }],
      ['&kind=expenditure', { kind: 'expenditure' }],
      ['&flag=outside-oda-list', { flags: 'outside-oda-list' }],
      ['&bookedFrom=2010-03-01&bookedTo=2010-04-01', { bookedOn: { $gte: '2010-03-01', $lte: '2010-04-01' } }],
      ['&purpose=diaspora&bookedFrom=2010-10-01', { purpose: 'diaspora', bookedOn: { $gte: '2010-10-01' } }],
      ['&partner=iom', { partners: 'iom' }],
      ['&amountFrom=0.50&amountTo=1.00', { amount: { $gte: 50n, $lte: 100n } }],
      ['&region=289', { 'regionAmounts.region': '289' }],
      ['&currency=USD', { 'original.amount.currency': 'USD' }],
      ['&currency=EUR', { original: null }],
      ['&currency=EUR&project=project-3', { original: null, projectId: 'project-3' }],
      ['&country=IQ&purpose=diaspora', { 'countryAmounts.country': 'IQ', purpose: 'diaspora' }],
    ])('%s has what was there at its first page exactly once, while others are booked', async (query, filter) => {
      const there = await service.db
        .collection('expenditures')
        .find({ year: 2010, ...filter })
        .project<{ _id: string }>({ _id: 1 })
        .toArray();
      const seen: string[] = [];
      const days: string[] = [];
      for (let cursor = '', more = true; more;) {
        const [page] = await Promise.all([
          service.get(`/v1/budgets/2010/expenditures?limit=500&fields=id,bookedOn&sort=${sort}${query}${cursor}`),
          add(50),
        ]);
        seen.push(...ids(page));
        days.push(...(page.body['items'] as { bookedOn: string }[]).map(({ bookedOn }) => bookedOn));
        const next = page.body['next'] as string | null;
        more = next !== null;
        cursor = `&cursor=${next ?? ''}`;
      }
      expect(there.length).toBeGreaterThan(100);
      expect(new Set(seen).size).toBe(seen.length);
      const found = new Set(seen);
      expect(there.filter(({ _id }) => !found.has(_id))).toEqual([]);
      expect(days).toEqual(sort === 'bookedOn' ? [...days].sort() : [...days].sort().reverse());
    });
  });
});
