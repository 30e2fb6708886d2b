// This tells the short story with the platform's own client; it is compiled once as an ES module and once as CommonJS.
import { PlatformClient, type components } from '@imd/client';

const { STORY_URL = '', STORY_TOKEN, STORY_PROJECT: project = '', STORY_COUNTRY: country = '' } = process.env;
const year = Number(process.env['STORY_YEAR']);

async function main() {
  const client = new PlatformClient({ url: STORY_URL, authorization: async () => `Bearer ${STORY_TOKEN}` });

  const book = (key: string, value: string) =>
    client.api.POST('/budgets/{year}/expenditures', {
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
  await book('third', '20.00');

  const amounts: (string | undefined)[] = [];
  let pages = 0;
  const items = client.items((cursor) => {
    pages += 1;
    return client.api.GET('/budgets/{year}/expenditures', {
      params: { path: { year }, query: { fields: ['id', 'amount'], limit: 2, ...(cursor ? { cursor } : {}) } },
    });
  });
  for await (const { amount } of items) amounts.push(amount?.value);

  const analysis = await client.api.GET('/underspend-analyses/{year}', {
    params: { path: { year }, query: { asOf: `${year}-12-31` } },
  });
  const overview = await client.api.GET('/country-overviews/{country}', {
    params: { path: { country: country as 'IQ' } },
  });
  const shown = await client.api.GET('/projects/{project}', { params: { path: { project } } });
  const unknown = await client.api.GET('/projects/{project}', { params: { path: { project: 'none-such' } } });

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
}

void main();
