import { once } from 'node:events';
import { tokensOf } from '../issuer/role-tokens';
import { DATASETS, load } from './load-datasets';
import { platform } from './platform';
import { urlOf } from './service';
import { settingsFrom } from './settings';
import { howEnded } from './supervisor';
import { underspendTableOf } from './underspend-analysis';
import { refuseUnknownVariables } from './variables';
import { whatToTryNext } from './what-to-try-next';

const INTERRUPTED = 130;
const say = (line: string) => void process.stdout.write(`${line}\n`);

class Interrupted extends Error {}

async function main(): Promise<void> {
  const from = performance.now();
  refuseUnknownVariables(process.env);
  const settings = settingsFrom(process.argv.slice(2), process.env);
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => ending.abort(new Interrupted()));
  }
  const running = platform(settings, say, (part, lastLines, how) =>
    ending.abort(new Error(`${part} ended unexpectedly, ${howEnded(how)}. Its last lines:\n${lastLines}`)),
  );

  process.exitCode = INTERRUPTED;
  try {
    await running.bringUp(ending.signal);
    const gateway = urlOf('gateway', settings);
    const accessTokens = await tokensOf('loader', { name: running.issuer.url }, running.issuer.folder);
    const tokens = settings.loadData ? await load(DATASETS.report, gateway, accessTokens, say, ending.signal) : [];
    // It stands on the framework, the lists and the codes of the report.
    if (settings.loadData && settings.demo) await load(DATASETS.demo, gateway, accessTokens, say, ending.signal);
    say(await underspendTableOf(gateway, 2010, accessTokens, tokens, ending.signal));
    say(
      `The platform is up after ${Math.round((performance.now() - from) / 1000)} s. It listens on this machine only.`,
    );
    say(whatToTryNext(running, settings.dataDirectory));
    process.exitCode = 0;
    if (!ending.signal.aborted) await once(ending.signal, 'abort');
    throw ending.signal.reason;
  } catch (error) {
    const reason: unknown = ending.signal.aborted ? ending.signal.reason : error;
    if (!(reason instanceof Interrupted)) {
      process.exitCode = 1;
      process.stderr.write(`\n${reason instanceof Error ? reason.message : String(reason)}\n`);
    }
  } finally {
    if (running.hasBegun) {
      say('\nEnding the services, then Kafka and MongoDB.');
      await running.end();
      say('Everything has ended.');
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
