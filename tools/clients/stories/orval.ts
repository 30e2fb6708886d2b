// This tells the short story with the functions that orval generates.
import {
  listExpenditures,
  recordExpenditure,
  showCountryOverview,
  showProject,
  showUnderspendAnalysis,
  type CountryCode,
  type Problem,
} from './api.js';

const { STORY_TOKEN, STORY_PROJECT: project = '', STORY_COUNTRY: country = '' } = process.env;
const year = Number(process.env['STORY_YEAR']);
const authorization = `Bearer ${STORY_TOKEN}`;
const asked = { headers: { authorization } };

const book = (key: string, value: string) =>
  recordExpenditure(
    year,
    {
      kind: 'disbursement',
      amount: { value, currency: 'EUR' },
      bookedOn: `${year}-06-30`,
      project,
      purpose: 'circular-migration',
    },
    { headers: { authorization, 'Idempotency-Key': `${year}-${key}` } },
  );

const refusal = ({ status, data }: { status: number; data: unknown }) => `${status} ${(data as Problem).type}`;

/** An answer of another status has another type. */
function expected<Answer extends { status: number }, Status extends Answer['status']>(answer: Answer, status: Status) {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}`);
  return answer as Extract<Answer, { status: Status }>;
}

const first = expected(await book('first', '1250.50'), 201);
const again = expected(await book('first', '1250.50'), 201);
const other = expected(await book('first', '1250.51'), 409);
await book('second', '10.00');
const last = expected(await book('third', '20.00'), 201);

const amounts: (string | undefined)[] = [];
let pages = 0;
let cursor: string | null = null;
do {
  const parameters = { fields: ['id' as const, 'amount' as const], limit: 2, ...(cursor === null ? {} : { cursor }) };
  const page: { items: { amount?: { value: string } }[]; next: string | null } = expected(
    await listExpenditures(year, parameters, asked),
    200,
  ).data;
  amounts.push(...page.items.map(({ amount }) => amount?.value));
  pages += 1;
  cursor = page.next;
} while (cursor !== null);

const analysis = expected(
  await showUnderspendAnalysis(
    year,
    { asOf: `${year}-12-31` },
    { headers: { authorization, 'Consistency-Token': last.headers.get('consistency-token') ?? '' } },
  ),
  200,
);
const overview = expected(await showCountryOverview(country as CountryCode, {}, asked), 200);
const shown = expected(await showProject(project, asked), 200);
const unknown = expected(await showProject('none-such', asked), 404);

console.log(
  JSON.stringify({
    booked: first.data.amount.value,
    bookedAgain: again.data.id === first.data.id,
    replayed: again.headers.get('idempotency-replayed'),
    refused: refusal(other),
    amounts: amounts.sort(),
    pages,
    spent: analysis.data.programme.spent?.value,
    rateDerived: analysis.data.programme.underspendRate?.derived,
    reached: analysis.headers.get('consistency-reached'),
    country: overview.data.name.en,
    project: shown.data.status,
    unknown: refusal(unknown),
  }),
);
