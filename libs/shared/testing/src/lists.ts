import { Records, type ListedStore, type ListRequest, type Position } from '@imd/mongo';
import { routesOf } from './routes';
import type { TestResponse, TestService } from './test-service';

/** A service has this list, at an address where it has items. */
export interface List {
  /** The controller declares the route so. */
  readonly route: string;
  readonly path: string | (() => string);
  /** The list comes from this store, unless it is a part of something else. */
  readonly store?: ListedStore<never>;
  readonly within?: Readonly<Record<string, unknown>>;
  /** The list takes no request without these parameters. */
  readonly always?: string;
}

/**
 * Each list of a service is tested by the rules that hold for all. The lists must be all that it has.
 *
 * @param others these routes take a query too, and answer no list from a store; null where other tests have them
 */
export function describeLists(
  service: () => TestService,
  lists: readonly List[],
  others: readonly string[] | null = [],
): void {
  if (others !== null)
    it('are all tried here', () => {
      const routes = routesOf(service()).filter(({ method, takesQuery }) => method === 'GET' && takesQuery);
      expect([...lists.map(({ route }) => route), ...others].sort()).toEqual(routes.map(({ path }) => path).sort());
    });

  describe.each(lists)('$route', ({ path: address, store, within = {}, always }) => {
    const path = () => (typeof address === 'string' ? address : address());
    const asked = always === undefined ? '' : `${always}&`;
    const get = (query: string) => service().get(`${path()}?${asked}${query}`);
    const itemsOf = ({ body }: TestResponse) => body['items'] as Record<string, unknown>[];

    it('refuses what it does not take, all of it at once and each by its name', async () => {
      const all = await get('limit=1001&cursor=%25&fields=nothing&sort=nothing&more=1');
      expect(all.status).toBe(400);
      const errors = all.body['errors'] as { pointer: string }[];
      expect([...new Set(errors.map(({ pointer }) => pointer))].sort()).toEqual(
        ['/cursor', '/fields', '/limit', '/more', '/sort'].sort(),
      );
    });

    it.each([
      'limit=',
      'limit=0',
      'limit=1&limit=1',
      'cursor=',
      'fields=',
      'fields=links,links',
      'sort=',
      'project=&more=',
    ])('refuses %s', async (query) => expect(await get(query)).toMatchObject({ status: 400 }));

    it('refuses a cursor that it did not give', async () => {
      expect(await get('cursor=eA')).toMatchObject({
        status: 400,
        body: { type: 'urn:nld:imd:problem:cursor-malformed', field: 'cursor' },
      });
      expect(await get(`cursor=${Buffer.from('["another"]').toString('base64url')}`)).toMatchObject({
        status: 400,
        body: { type: 'urn:nld:imd:problem:cursor-of-another-list', field: 'cursor' },
      });
    });

    it('answers the fields that are asked for and no others', async () => {
      const [whole] = itemsOf(await get('limit=1'));
      const names = Object.keys(whole ?? {});
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) {
        expect(itemsOf(await get(`limit=1&fields=${name}`))).toEqual([{ [name]: whole?.[name] }]);
      }
      expect(itemsOf(await get(`limit=1&fields=${names.join()}`))).toEqual([whole]);
    });

    it('leads from page to page to all of its items', async () => {
      const whole = itemsOf(await get('limit=1000'));
      const seen: object[] = [];
      for (let next: string | null = `${path()}?${asked}limit=1`; next !== null;) {
        const page: TestResponse = await service().get(next);
        seen.push(...itemsOf(page));
        const cursor = page.body['next'];
        next = typeof cursor === 'string' ? `${path()}?${asked}limit=1&cursor=${cursor}` : null;
        expect(page.headers.get('link')).toBe(next === null ? null : `<${next}>; rel="next"`);
      }
      expect(seen).toEqual(whole);
    });

    if (store) {
      it('is served by an index in every order that it offers, under every filter, every two of them and every range', async () => {
        const records = service().app.get(Records);
        const plans = await Promise.all(
          requestsOf(store).map(async ({ after, ...request }) => ({
            request,
            stages: stagesOf(await records.explain(store, request, within, after)),
          })),
        );
        const served = (stages: readonly string[]) => stages.at(-1) === 'IXSCAN' && !stages.includes('SORT');
        expect(plans.filter(({ stages }) => !served(stages))).toEqual([]);
        const offered = await Promise.all(
          plans.map(({ request: { sort } }) => get(`limit=1&sort=${sort ?? ''}`).then(({ status }) => status)),
        );
        expect(new Set(offered)).toEqual(new Set([200]));
      });
    }
  });
}

function requestsOf({ listing }: ListedStore<never>): (ListRequest & { readonly after: Position | null })[] {
  const names = Object.keys(listing.filters ?? {});
  // The place of a later page lies within the range, so only the lower bounds are given.
  const bounds = Object.values(listing.ranges ?? {}).map(({ from }) => from);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
  const filters = [[], ...names.map((one) => [one]), ...pairs, bounds, ...names.map((one) => [one, ...bounds])];
  // A bound can be an amount of money.
  const given = filters.map((all) => Object.fromEntries(all.map((each) => [each, bounds.includes(each) ? '1' : 'x'])));
  const asked = [
    ...given,
    ...Object.entries(listing.unset ?? {}).flatMap(([name, value]) =>
      given.map((others) => ({ ...others, [name]: value })),
    ),
  ];
  return Object.entries(listing.orders).flatMap(([name, order]) =>
    [name, name.replace(/^|,/g, (comma) => `${comma}-`)].flatMap((sort) =>
      asked.flatMap((request) =>
        [null, [...order, '_id'].map(() => 'x')].map((after) => ({ ...request, sort, after })),
      ),
    ),
  );
}

interface Plan {
  readonly stage: string;
  readonly inputStage?: Plan;
  readonly inputStages?: readonly Plan[];
}

function stagesOf(explained: object): string[] {
  const stages = ({ stage, inputStage, inputStages = [] }: Plan): string[] => [
    stage,
    ...[...(inputStage ? [inputStage] : []), ...inputStages].flatMap(stages),
  ];
  return stages((explained as { queryPlanner: { winningPlan: Plan } }).queryPlanner.winningPlan);
}
