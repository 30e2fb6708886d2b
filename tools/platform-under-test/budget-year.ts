import type { ProtectedService } from '../issuer/access-tokens';
import { GatewayClient } from '../load/gateway-client';
import type { Operation } from '../load/dataset';
import type { Answer } from './ask';
import type { ServiceUnderTest } from './service-under-test';

const eur = (value: string) => ({ value, currency: 'EUR' });
const label = (text: string) => ({ nl: text, en: text });

export const PURPOSE = 'circular-migration';

/** Any client sends operations in this way; each sees the effects of those before it. */
export async function send(gateway: ProtectedService, ...operations: readonly Operation[]): Promise<void> {
  const client = new GatewayClient(gateway.url, gateway, 'under-test');
  for (const operation of operations) await client.send(operation);
}

/** Every priority may be paid from this adopted budget year. */
export function openedYear(
  year: number,
  cash = '9000000.00',
  purposes: readonly string[] = [PURPOSE, 'diaspora'],
): Operation[] {
  return [
    {
      key: 'framework',
      method: 'POST',
      path: '/v1/policy-frameworks',
      body: {
        code: 'a-framework',
        title: label('A framework'),
        validFrom: '2008-01-01',
        priorities: purposes.map((code, index) => ({ code, number: index + 1, label: label(code) })),
      },
    },
    {
      key: `budget-${year}`,
      method: 'POST',
      path: '/v1/budgets',
      body: {
        year,
        framework: 'a-framework',
        title: label(`Budget ${year}`),
        keptFrom: `${year}-01-01`,
      },
    },
    {
      key: `mutation-${year}`,
      method: 'POST',
      path: `/v1/budgets/${year}/mutations`,
      body: { id: 'draft', stage: 'draft-budget', decidedOn: `${year - 1}-09-15`, cash: eur(cash) },
    },
    {
      key: `adoption-${year}`,
      method: 'PUT',
      path: `/v1/budgets/${year}/adoption`,
      body: { adoptedOn: `${year - 1}-12-20` },
    },
  ];
}

/** The project is in one country that is on the list, and has the partner that runs it. */
export function runningProject(id: string, country: string): Operation[] {
  return [
    {
      key: 'eligible',
      method: 'PUT',
      path: '/v1/eligibility-lists/all-of-e2e',
      body: {
        purpose: 'budget-eligibility',
        title: label('Countries'),
        validFrom: '2008-01-01',
        basis: 'A list',
        entries: [{ country }],
      },
    },
    {
      key: 'partner',
      method: 'POST',
      path: '/v1/organisations',
      body: { id: 'a-partner', name: label('A partner'), kind: '40' },
    },
    {
      key: `project-${id}`,
      method: 'POST',
      path: '/v1/projects',
      body: {
        id,
        title: label(`Project ${id}`),
        priority: PURPOSE,
        status: 'implementation',
        scope: 'countries',
        countries: [{ country, share: '100.00' }],
        partners: [{ organisation: 'a-partner', role: 'implementing' }],
      },
    },
  ];
}

export function payment(year: number, value: string, more: object = {}): object {
  return { purpose: PURPOSE, kind: 'disbursement', amount: eur(value), bookedOn: `${year}-06-30`, ...more };
}

/** The booking goes through the process. */
export function pay(service: ServiceUnderTest, year: number, key: string, body: object): Promise<Answer> {
  return service.ask('POST', `/v1/budgets/${year}/expenditures`, { headers: { 'idempotency-key': key }, body });
}
