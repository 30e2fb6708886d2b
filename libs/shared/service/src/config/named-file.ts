import { readFileSync } from 'node:fs';
import { ConfigurationError } from './configuration-error';

/**
 * The file that a variable names; undefined when the variable is absent.
 * @throws ConfigurationError naming the variable when the file cannot be read
 */
export function namedFile<Config extends object>(
  config: Config,
  variable: keyof Config & string,
): Buffer<ArrayBuffer> | undefined {
  const path = config[variable];
  if (typeof path !== 'string') return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ConfigurationError(`${variable}: ${error instanceof Error ? error.message : 'the file cannot be read'}`);
  }
}
