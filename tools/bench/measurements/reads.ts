import type { ProtectedService } from '../../issuer/access-tokens';
import { BOOKED_YEAR, bookingIn, openBudgetYear } from '../budget-year';
import { atLeast, type Measured, type Measurement } from '../measurement';
import {
  besideBareServer,
  besideUnguardedGateway,
  CONNECTIONS,
  underWrites,
  WRITES_PER_SECOND,
} from '../reads-by-turns';

/**
 * (a) A composed answer is read through the gateway, against a server that does nothing but send the same bytes; and
 * against the gateway without what guards it. The latter runs with nothing else to do: other work of both would make
 * the guards look cheap.
 */
export const reads: Measurement = {
  letter: 'a',
  about:
    `reads of the underspend analysis, ${WRITES_PER_SECOND} bookings a second ` +
    'on the same year meanwhile, then none',
  run: async (bench): Promise<Measured> => {
    const { gateway } = bench.platform;
    await openBudgetYear(gateway, BOOKED_YEAR);
    const path = `/v1/underspend-analyses/${BOOKED_YEAR}`;
    const seconds = bench.quick ? 1 : 2;
    const turns = bench.quick ? 3 : 9;
    const plain = await underWrites(bench, () => besideBareServer(bench, { path, seconds, turns }));
    const token = await tokenOfABooking(gateway);
    const withToken = await underWrites(bench, () =>
      besideBareServer(bench, { path, seconds, turns, headers: { 'consistency-token': token } }),
    );
    const guarded = await besideUnguardedGateway(bench, { path, seconds: 1, turns: bench.quick ? 9 : 21 });
    return {
      lines: [
        atLeast('reads of the analysis', plain.gateway, 'bare Fastify, same bytes', plain.other, 0.5),
        atLeast('with a consistency token', withToken.gateway, 'bare Fastify, same bytes', withToken.other, 0.5),
        atLeast(
          'nothing written meanwhile',
          guarded.gateway,
          'the same without authentication and headers',
          guarded.other,
          0.75,
        ),
      ],
      raw: { connections: CONNECTIONS, plain, withToken, guarded },
    };
  },
};

async function tokenOfABooking(gateway: ProtectedService): Promise<string> {
  const answer = await fetch(`${gateway.url}/v1/budgets/${BOOKED_YEAR}/expenditures`, {
    method: 'POST',
    headers: {
      ...(await gateway.authorization()),
      'content-type': 'application/json',
      'idempotency-key': 'bench/token',
    },
    body: JSON.stringify(bookingIn(BOOKED_YEAR)),
  });
  const token = answer.headers.get('consistency-token');
  if (!token) throw new Error(`A booking was answered with ${answer.status} and no token: ${await answer.text()}`);
  return token;
}
