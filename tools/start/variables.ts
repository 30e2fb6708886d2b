import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknownVariable } from '../../libs/shared/service/src/config/unknown-variable';
import { REPOSITORY } from './repository';
import { PORT_VARIABLES, type ServiceName } from './settings';

/** npm start and the commands beside it read these, and no service does. */
const OF_COMMANDS: readonly string[] = [...Object.values(PORT_VARIABLES), 'IMD_CACHE', 'IMD_DATA', 'IMD_GATEWAY_URL'];

const OF_EVERY_SERVICE = variablesIn(
  'libs/shared/service/src/config/listen-variables.ts',
  'libs/shared/service/src/config/server-variables.ts',
  'libs/shared/service/src/config/service-config.ts',
);
const OF_THE_GATEWAY = variablesIn('apps/gateway/src/config.ts');

/** A service reads these variables; it refuses every other one that begins as they do. */
export function variablesOf(service: ServiceName): readonly string[] {
  return service === 'gateway' ? [...OF_EVERY_SERVICE, ...OF_THE_GATEWAY] : OF_EVERY_SERVICE;
}

/** @throws Error naming every variable of this environment that begins as ours do and that nobody reads */
export function refuseUnknownVariables(environment: NodeJS.ProcessEnv): void {
  const known = [...OF_COMMANDS, ...variablesOf('gateway')];
  const unknown = Object.keys(environment).filter((name) => name.startsWith('IMD_') && !known.includes(name));
  if (unknown.length > 0) throw new Error(unknown.map((name) => unknownVariable(name, known)).join('\n'));
}

/**
 * They are read from the text of the classes, since loading them loads everything a service is made of, which takes
 * seconds.
 */
function variablesIn(...files: readonly string[]): string[] {
  return files.flatMap((file) =>
    [...readFileSync(join(REPOSITORY, file), 'utf8').matchAll(/^ {2}(IMD_[A-Z0-9_]+)[?:! =]/gm)].map(
      ([, name]) => name ?? '',
    ),
  );
}
