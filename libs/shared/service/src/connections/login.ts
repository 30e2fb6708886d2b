import { ConfigurationError } from '../config/configuration-error';
import { namedFile } from '../config/named-file';

export interface Login {
  readonly username: string;
  readonly password: string;
}

/**
 * The name stands in its variable and the password in a file, which no log and no list of processes shows.
 * @returns null when the variables name no login
 * @throws ConfigurationError naming the variable whose file cannot be read or holds no password
 */
export function loginOf<Config extends object>(
  config: Config,
  user: keyof Config & string,
  passwordFile: keyof Config & string,
): Login | null {
  const username = config[user];
  const file = namedFile(config, passwordFile);
  if (typeof username !== 'string' || file === undefined) return null;
  const password = file.toString('utf8').replace(/\r?\n$/, '');
  if (password === '' || /[\r\n]/.test(password))
    throw new ConfigurationError(`${passwordFile}: the file holds no password, or more than one line`);
  return { username, password };
}
