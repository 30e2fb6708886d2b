import { waitUntil } from '../dev-stack/wait-until';
import { freePort } from '../dev-stack/ports';
import { BookingLoad } from '../kill/booking-load';
import { COUNTRY, PROJECT } from '../kill/books';
import { Gate, GatedPort } from '../kill/network';
import { table, verdict } from '../kill/verdict';
import { openedYear, runningProject, send } from '../platform-under-test/budget-year';
import { PlatformUnderTest, type Addresses } from '../platform-under-test/platform-under-test';
import { build } from '../start/build';
import { SERVICES, type ServiceName } from '../start/settings';
import { withStack } from '../test/with-stack';
import { builtRelease, lastRelease } from './last-release';

const YEAR = 2012;
const PER_SECOND = 40;
/** So many bookings are accepted in each state of the update. */
const BOOKINGS_EACH = 80;
const ACCEPTED_WITHIN_MS = 90_000;
const WELL_WITHIN_MS = 90_000;
const ORDERS: readonly (readonly ServiceName[])[] = [
  ['gateway', 'budget', 'projects', 'returns'],
  ['budget', 'projects', 'returns', 'gateway'],
];

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run rolling` updates a platform of the last release to this one, an instance at a time and under load: gateway
 * first, then once more with the services first. It ends with 1 when what was accepted is not counted exactly once.
 */
async function main(): Promise<void> {
  const tag = await lastRelease();
  if (tag === null) {
    say('skipped: there is no tag of a release here (a shallow clone has none; git fetch --unshallow --tags).');
    if (process.env['CI'] === 'true') process.exitCode = 1;
    return;
  }
  say(`Building this release, and ${tag} before it.`);
  await build();
  const release = await builtRelease(tag);
  await withStack(new AbortController().signal, async (stack) => {
    for (const order of ORDERS) if (!(await update(stack, release, order))) process.exitCode = 1;
  });
}

/** @returns whether all sums are equal */
async function update(stack: Addresses, release: string, order: readonly ServiceName[]): Promise<boolean> {
  say(`\n${order.join(', ')}: one after the other`);
  // Callers know a service by a port that leads to whichever instance is in service.
  const leadsTo = new Map<ServiceName, number>();
  const ports = new Map<ServiceName, number>();
  for (const name of SERVICES) ports.set(name, await freePort());
  const open = new Gate();
  const gates = await Promise.all(
    [...ports].map(([name, port]) =>
      GatedPort.open(
        port,
        () => leadsTo.get(name) ?? 1,
        () => open,
      ),
    ),
  );
  const urlOf = (name: ServiceName) => `http://127.0.0.1:${ports.get(name) ?? 0}`;
  const platform = await PlatformUnderTest.on(stack, {
    release,
    environment: {
      gateway: {
        IMD_BUDGET_URL: urlOf('budget'),
        IMD_PROJECTS_URL: urlOf('projects'),
        IMD_RETURNS_URL: urlOf('returns'),
      },
    },
  });
  try {
    const lead = (name: ServiceName, { url }: { readonly url: string }) => leadsTo.set(name, Number(new URL(url).port));
    for (const name of SERVICES) lead(name, platform.service(name));
    const gateway = { url: urlOf('gateway'), authorization: () => platform.authorization() };
    await send(gateway, ...openedYear(YEAR, '900000000.00'), ...runningProject(PROJECT, COUNTRY));
    const load = new BookingLoad(gateway, YEAR, PER_SECOND, platform.run, { withProject: true });
    const accepted = () => {
      const goal = load.counts().accepted + BOOKINGS_EACH;
      const isReached = () => load.counts().accepted >= goal;
      return waitUntil(`${goal} bookings are accepted`, isReached, { withinMs: ACCEPTED_WITHIN_MS });
    };
    load.start();
    try {
      await accepted();
      for (const name of order) {
        const next = await platform.newInstance(name, `${name}-next`, { environment: { IMD_REBUILD: 'by-itself' } });
        await next.startAndBeReady();
        await accepted();
        lead(name, next);
        await accepted();
        await platform.service(name).stop();
        await accepted();
        say(`${name}: both ran, and the new one alone runs; ${load.counts().accepted} bookings accepted`);
      }
    } finally {
      await load.stop();
    }
    await load.settle();
    await waitUntil('every source is current', () => isCurrent(gateway), { withinMs: WELL_WITHIN_MS });
    const outcome = await verdict(platform, YEAR, load.books, gateway);
    say(table(outcome));
    return outcome.agree;
  } finally {
    await platform.stop();
    open.reset();
    await Promise.all(gates.map((gate) => gate.close()));
  }
}

async function isCurrent(gateway: { url: string; authorization: () => Promise<{ authorization: string }> }) {
  const headers = await gateway.authorization();
  const answer = await fetch(`${gateway.url}/v1/underspend-analyses/${YEAR}`, { headers });
  const { sources } = (await answer.json()) as { sources: Record<string, { state: string }> };
  const states = Object.entries(sources).map(([name, { state }]) => `${name} ${state}`);
  if (states.some((state) => !state.endsWith(' current'))) throw new Error(states.join(', '));
  return true;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
