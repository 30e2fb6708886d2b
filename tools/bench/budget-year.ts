import { randomUUID } from 'node:crypto';
import { waitUntil } from '../dev-stack/wait-until';
import type { ProtectedService } from '../issuer/access-tokens';

/** The years the bench books on; no year of the report is touched. */
export const BOOKED_YEAR = 2030;
export const FILLED_YEAR = 2031;

export const PURPOSES = [
  'migration-in-development',
  'migration-management',
  'circular-migration',
  'diaspora',
  'remittances',
  'return-and-reintegration',
] as const;

const KNOWN_WITHIN_MS = 20_000;

const label = (text: string) => ({ nl: text, en: text });

/** The body of a booking outside projects, as a client posts it. */
export function bookingIn(year: number): object {
  return {
    purpose: PURPOSES[0],
    kind: 'disbursement',
    amount: { value: '12.34', currency: 'EUR' },
    bookedOn: `${year}-03-01`,
    scope: 'unattributed',
  };
}

/** Opens and adopts a year with so much money that no booking is refused, through the gateway as any client would. */
export async function openBudgetYear(gateway: ProtectedService, year: number): Promise<void> {
  const isKnown = async () =>
    (await fetch(`${gateway.url}/v1/underspend-analyses/${year}`, { headers: await gateway.authorization() })).ok;
  // Another measurement of the same run may have opened it.
  if (await isKnown()) return;
  const framework = `bench-${year}`;
  await send(gateway, 'POST', '/v1/policy-frameworks', {
    code: framework,
    title: label('Bench'),
    validFrom: `${year - 1}-01-01`,
    priorities: PURPOSES.map((code, index) => ({ code, number: index + 1, label: label(code) })),
  });
  await send(gateway, 'POST', '/v1/budgets', { year, framework, title: label(`Bench ${year}`) });
  await send(gateway, 'POST', `/v1/budgets/${year}/mutations`, {
    id: 'draft-budget',
    stage: 'draft-budget',
    decidedOn: `${year - 1}-09-15`,
    cash: { value: '900000000000.00', currency: 'EUR' },
  });
  await send(gateway, 'PUT', `/v1/budgets/${year}/adoption`, { adoptedOn: `${year - 1}-12-15` });
  await waitUntil(`the gateway knows budget year ${year}`, isKnown, { withinMs: KNOWN_WITHIN_MS });
}

async function send(gateway: ProtectedService, method: string, path: string, body: object): Promise<void> {
  const answer = await fetch(gateway.url + path, {
    method,
    headers: {
      ...(await gateway.authorization()),
      'content-type': 'application/json',
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`);
}
