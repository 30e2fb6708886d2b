import { waitUntil } from '../dev-stack/wait-until';
import type { ProtectedService } from '../issuer/access-tokens';
import { openedYear, send } from '../platform-under-test/budget-year';

/** The bench books on these years, and on no year of the report. */
export const BOOKED_YEAR = 2020;
export const FILLED_YEAR = 2021;

export const PURPOSES = [
  'migration-in-development',
  'migration-management',
  'circular-migration',
  'diaspora',
  'remittances',
  'return-and-reintegration',
] as const;

const KNOWN_WITHIN_MS = 20_000;

/** A client posts such a body for a booking outside projects. */
export function bookingIn(year: number): object {
  return {
    purpose: PURPOSES[0],
    kind: 'disbursement',
    amount: { value: '12.34', currency: 'EUR' },
    bookedOn: `${year}-03-01`,
    scope: 'unattributed',
  };
}

/**
 * The year is opened and adopted with enough money that no booking is refused, through the gateway as any client would.
 */
export async function openBudgetYear(gateway: ProtectedService, year: number): Promise<void> {
  const isKnown = async () =>
    (await fetch(`${gateway.url}/v1/underspend-analyses/${year}`, { headers: await gateway.authorization() })).ok;
  // Another measurement of the same run may have opened it.
  if (await isKnown()) return;
  await send(gateway, ...openedYear(year, '900000000000.00', PURPOSES));
  await waitUntil(`the gateway knows budget year ${year}`, isKnown, { withinMs: KNOWN_WITHIN_MS });
}
