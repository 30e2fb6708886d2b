import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { issuerUrlOn } from '../issuer/issuer-process';
import { runningPlatform } from '../start/running-platform';
import { environmentFor, urlOf } from '../start/service';
import { commandOf, programOf, serviceVariables } from '../start/service-process';
import { SERVICES, settingsFrom, type ServiceName } from '../start/settings';
import { refuseUnknownVariables } from '../start/variables';
import { ownerOf } from './read-models';
import { serviceNamed } from './services';

interface Asked {
  readonly service: ServiceName;
  readonly args: readonly string[];
}

/**
 * `npm run rebuild|swap-back|drop-previous|redrive|parked|discard -- <read model> [subject] [reason]` runs the program of
 * the service that owns the read model, and `npm run republish|recover|backup|restore` those of the services named; the
 * program takes the same on its command line, and in a container it is called without this one.
 */
async function main(): Promise<void> {
  const [action = '', ...rest] = process.argv.slice(2);
  refuseUnknownVariables(process.env);
  for (const { service, args } of await askedOf(action, rest)) {
    if (!existsSync(programOf(service))) throw new Error('The services are not built yet; npm run build does that.');
    const child = spawn(process.execPath, [...commandOf(service), ...args], {
      env: await environmentOf(service),
      stdio: 'inherit',
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    process.exitCode = code ?? 1;
    if (process.exitCode !== 0) return;
  }
}

async function askedOf(action: string, rest: string[]): Promise<readonly Asked[]> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      /** Of a rebuild: from topics that took the place of those that were applied. */
      anew: { type: 'boolean', default: false },
      /** Of a rebuild: the rebuilt one goes live also when it has less in it. */
      force: { type: 'boolean', default: false },
      /** Of a recovery: give up what the store has no state of. */
      abandon: { type: 'boolean', default: false },
      /** Of a restore: throw away what the database holds. */
      replace: { type: 'boolean', default: false },
    },
  });
  const options = Object.entries(values).flatMap(([name, given]) => (given ? [`--${name}`] : []));
  const [name, second] = positionals;
  switch (action) {
    case 'republish':
    case 'recover':
      return [{ service: serviceNamed(name), args: [`--${action}`, ...options] }];
    case 'backup':
      return backupsIn(name);
    case 'restore':
      if (second === undefined) throw new Error('Name the service and the file: npm run restore -- budget <file>.');
      return [{ service: serviceNamed(name), args: ['--restore', resolve(second), ...options] }];
    default:
      if (action === 'discard' && second === undefined)
        throw new Error('Name the subject whose blocking event is to be skipped.');
      return [{ service: ownerOf(name), args: [`--${action}`, ...positionals, ...options] }];
  }
}

/** One file for each service, in a folder that is made when it is not there. */
async function backupsIn(folder: string | undefined): Promise<readonly Asked[]> {
  if (folder === undefined) throw new Error('Name a folder for the files: npm run backup -- <folder>.');
  await mkdir(folder, { recursive: true });
  return SERVICES.map((service) => ({ service, args: ['--backup', resolve(join(folder, `${service}.backup`))] }));
}

/**
 * The command has the environment of the platform that runs here; otherwise its own, and that of npm start for the
 * rest.
 */
async function environmentOf(service: ServiceName): Promise<NodeJS.ProcessEnv> {
  const settings = settingsFrom([], process.env);
  const { dataDirectory, ports } = settings;
  const platform = await runningPlatform(dataDirectory);
  if (platform) return { ...environmentFor(service), ...platform.services[service].environment };
  const { IMD_MONGODB_URL: mongodbUrl, IMD_KAFKA_BROKERS: brokers } = process.env;
  if (mongodbUrl && brokers) {
    const variables = serviceVariables(service, {
      port: ports[service],
      database: `imd_${service}`,
      stack: { mongodbUrl, kafkaBrokers: brokers.split(',') },
      issuer: issuerUrlOn(ports.issuer),
      urlOf: (owner) => urlOf(owner, settings),
    });
    return { ...variables, ...environmentFor(service) };
  }
  throw new Error(
    `No platform runs on ${dataDirectory}. Start it with npm start, or name one in IMD_MONGODB_URL and IMD_KAFKA_BROKERS.`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
