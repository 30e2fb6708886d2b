// This tells the short story with openapi-fetch and the types that openapi-typescript generates.
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

const { STORY_URL, STORY_TOKEN, STORY_PROJECT: project = '', STORY_COUNTRY: country = '' } = process.env;
const year = Number(process.env['STORY_YEAR']);
const client = createClient<paths>({ baseUrl: `${STORY_URL}/v1`, headers: { authorization: `Bearer ${STORY_TOKEN}` } });

const book = (key: string, value: string) =>
  client.POST('/budgets/{year}/expenditures', {
    params: { path: { year }, header: { 'Idempotency-Key': `${year}-${key}` } },
    body: {
      kind: 'disbursement',
      amount: { value, currency: 'EUR' },
      bookedOn: `${year}-06-30`,
      project,
      purpose: 'circular-migration',
    },
  });

const refusal = ({ error }: { error?: components['schemas']['Problem'] }) => `${error?.status} ${error?.type}`;

const first = await book('first', '1250.50');
const again = await book('first', '1250.50');
const other = await book('first', '1250.51');
await book('second', '10.00');
const last = await book('third', '20.00');

const amounts: (string | undefined)[] = [];
let pages = 0;
let cursor: string | null | undefined;
do {
  const page = await client.GET('/budgets/{year}/expenditures', {
    params: { path: { year }, query: { fields: ['id', 'amount'], limit: 2, ...(cursor ? { cursor } : {}) } },
  });
  amounts.push(...(page.data?.items ?? []).map(({ amount }) => amount?.value));
  pages += 1;
  cursor = page.data?.next;
} while (cursor);

const analysis = await client.GET('/underspend-analyses/{year}', {
  params: {
    path: { year },
    query: { asOf: `${year}-12-31` },
    header: { 'Consistency-Token': last.response.headers.get('consistency-token') ?? '' },
  },
});
const overview = await client.GET('/country-overviews/{country}', { params: { path: { country: country as 'IQ' } } });
const shown = await client.GET('/projects/{project}', { params: { path: { project } } });
const unknown = await client.GET('/projects/{project}', { params: { path: { project: 'none-such' } } });

console.log(
  JSON.stringify({
    booked: first.data?.amount.value,
    bookedAgain: again.data?.id === first.data?.id,
    replayed: again.response.headers.get('idempotency-replayed'),
    refused: refusal(other),
    amounts: amounts.sort(),
    pages,
    spent: analysis.data?.programme.spent?.value,
    rateDerived: analysis.data?.programme.underspendRate?.derived,
    reached: analysis.response.headers.get('consistency-reached'),
    country: overview.data?.name.en,
    project: shown.data?.status,
    unknown: refusal(unknown),
  }),
);
