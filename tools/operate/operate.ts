import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { runningPlatform } from '../start/running-platform';
import { environmentFor } from '../start/service';
import { commandOf, programOf } from '../start/service-process';
import { settingsFrom, type ServiceName } from '../start/settings';
import { refuseUnknownVariables } from '../start/variables';
import { ownerOf } from './read-models';

/**
 * `npm run rebuild|redrive|parked|discard -- <read model> [subject]` runs the program of the service that owns the read
 * model, which takes the same on its command line; in a container that program is called without this one.
 */
async function main(): Promise<void> {
  const [action, readModel, ...subject] = process.argv.slice(2);
  refuseUnknownVariables(process.env);
  const service = ownerOf(readModel);
  if (action === 'discard' && subject.length === 0)
    throw new Error('Name the subject whose blocking event is to be skipped.');
  if (!existsSync(programOf(service))) throw new Error('The services are not built yet; npm run build does that.');
  const child = spawn(process.execPath, [...commandOf(service), `--${action}`, readModel ?? '', ...subject], {
    env: await environmentOf(service),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}

/** The command has the environment of the platform that runs here, otherwise its own. */
async function environmentOf(service: ServiceName): Promise<NodeJS.ProcessEnv> {
  const { dataDirectory } = settingsFrom([], process.env);
  const platform = await runningPlatform(dataDirectory);
  if (platform) return { ...environmentFor(service), ...platform.services[service].environment };
  if (process.env['IMD_MONGODB_URL'] && process.env['IMD_KAFKA_BROKERS'])
    return { IMD_MONGODB_DATABASE: `imd_${service}`, ...environmentFor(service) };
  throw new Error(
    `No platform runs on ${dataDirectory}. Start it with npm start, or name one in IMD_MONGODB_URL and IMD_KAFKA_BROKERS.`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
