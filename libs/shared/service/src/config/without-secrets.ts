/**
 * These parameters of a database URL hold no secret; any other may be a password or a token, even one that is new to
 * the driver.
 */
const SHOWN_PARAMETERS = new Set([
  'appname',
  'authmechanism',
  'authsource',
  'compressors',
  'connecttimeoutms',
  'directconnection',
  'loadbalanced',
  'maxpoolsize',
  'readpreference',
  'replicaset',
  'retryreads',
  'retrywrites',
  'serverselectiontimeoutms',
  'sockettimeoutms',
  'ssl',
  'tls',
  'w',
]);

/** The login comes first, and then the rest; an @ anywhere further belongs to a secret that was not escaped. */
const ADDRESS = /^(?<login>[^/?#@]*@)?(?<rest>[^@]*)$/s;
/** Anything that does not look like such a value is hidden, whatever its name. */
const PLAIN_VALUE = /^[\w.,%$-]*$/;

/** The start-up line shows addresses, without the secrets in them. */
export function withoutSecrets(config: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' && value.includes('://') ? shownAddress(value) : value,
    ]),
  );
}

function shownAddress(address: string): string {
  const [scheme = '', place = ''] = address.split(/(?<=^[^/]*:\/\/)/);
  const { login, rest } = ADDRESS.exec(place)?.groups ?? {};
  if (rest === undefined) return `${scheme}***`;
  const [hosts = '', ...parameters] = rest.split(/[?&#]/);
  const shown = parameters.length === 0 ? hosts : `${hosts}?${parameters.map(shownParameter).join('&')}`;
  return scheme + (login === undefined ? '' : '***@') + shown;
}

/** An unknown name may be the second half of a secret that was not escaped. */
function shownParameter(parameter: string): string {
  const [name = '', value = ''] = parameter.split(/=(.*)/s);
  return SHOWN_PARAMETERS.has(name.toLowerCase()) && PLAIN_VALUE.test(value) ? parameter : '***';
}
