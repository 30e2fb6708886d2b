import { FAILPOINTS } from '@imd/messaging';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, IsIn, IsInt, IsOptional, Matches, Max, Min, validateSync } from 'class-validator';
import { ConfigurationError } from './configuration-error';
import { rule, wholeNumber } from './rule';
import { ServerVariables } from './server-variables';
import { unknownVariable } from './unknown-variable';

const PREFIX = 'IMD_';
/** The loss of one broker then loses nothing, and stops nothing. */
const COPIES = 3;

const isLoopback = (host: string) => /^(localhost|\[?::1\]?|127\.\d+\.\d+\.\d+)$/.test(host);
const isHttps = (address: unknown) => protocolOf(address) === 'https:';
const isHttp = (address: unknown) => protocolOf(address) === 'http:';
const protocolOf = (address: unknown) => (URL.canParse(String(address)) ? new URL(String(address)).protocol : null);

const FAILPOINT_IN_TESTS_ONLY = 'a failpoint is for tests: not with IMD_NETWORK=public, nor with NODE_ENV=production';

/** A service reads these variables, each with its rule, and refuses to start with any other. */
export class ServiceConfig extends ServerVariables {
  /** The service listens on this address. */
  @rule(
    (host, { IMD_NETWORK }) => isLoopback(host) || IMD_NETWORK !== 'loopback',
    'an address other than loopback needs IMD_NETWORK=public, or private in a container',
  )
  IMD_HTTP_HOST = '127.0.0.1';

  /**
   * `loopback` says that only this machine reaches the service; `private` that it is in a container's network, whose
   * ports are published on loopback alone; `public` says anything wider, which needs an issuer that others can trust,
   * so one behind https, TLS and a login to the database and the brokers, and three copies of every event.
   */
  @IsIn(['loopback', 'private', 'public'])
  @rule(
    (network, { IMD_ISSUER }) => network !== 'public' || isHttps(IMD_ISSUER),
    'public needs an issuer whose address begins with https',
  )
  @rule(
    (network, { IMD_TLS_CERTIFICATE, IMD_TLS_PROXY }) =>
      network !== 'public' || IMD_TLS_CERTIFICATE !== undefined || IMD_TLS_PROXY === 'yes',
    'public needs TLS: IMD_TLS_CERTIFICATE, or IMD_TLS_PROXY=yes where a proxy ends it',
  )
  @rule(
    (network, { IMD_MONGODB_TLS }) => network !== 'public' || IMD_MONGODB_TLS === 'yes',
    'public needs TLS to the database: IMD_MONGODB_TLS=yes',
  )
  @rule(
    (network, { IMD_MONGODB_USER }) => network !== 'public' || IMD_MONGODB_USER !== undefined,
    'public needs a login to the database: IMD_MONGODB_USER and IMD_MONGODB_PASSWORD_FILE',
  )
  @rule(
    (network, { IMD_KAFKA_TLS }) => network !== 'public' || IMD_KAFKA_TLS === 'yes',
    'public needs TLS to the brokers: IMD_KAFKA_TLS=yes',
  )
  @rule(
    (network, { IMD_KAFKA_USER }) => network !== 'public' || IMD_KAFKA_USER !== undefined,
    'public needs a login to the brokers: IMD_KAFKA_USER and IMD_KAFKA_PASSWORD_FILE',
  )
  @rule(
    (network, { IMD_KAFKA_REPLICATION }) => network !== 'public' || (IMD_KAFKA_REPLICATION ?? COPIES) === COPIES,
    `public needs ${COPIES} copies of each partition: IMD_KAFKA_REPLICATION=${COPIES}, or none`,
  )
  IMD_NETWORK: 'loopback' | 'private' | 'public' = 'loopback';

  @wholeNumber()
  @IsInt()
  @Min(0)
  @Max(65_535)
  IMD_HTTP_PORT = 0;

  /** This many connections may be open at once, and this many requests be answered at once; the next one is refused. */
  @wholeNumber()
  @IsInt()
  @Min(10)
  @Max(100_000)
  IMD_MAX_CONNECTIONS = 1_000;

  /** A consumer may be silent this long, in milliseconds, before its partitions go to another. */
  @wholeNumber()
  @IsInt()
  @Min(6_000)
  @Max(60_000)
  IMD_KAFKA_SESSION_TIMEOUT_MS = 10_000;

  /**
   * A read model that was built by a build which handled other events is rebuilt on request (`npm run rebuild`), or by
   * itself at the start.
   */
  @IsIn(['on-request', 'by-itself'])
  IMD_REBUILD: 'on-request' | 'by-itself' = 'on-request';

  /** The prefix stands before every topic and group name, so that several platforms can share a broker. */
  @Matches(/^([a-z0-9-]+\.)?$/)
  IMD_TOPIC_PREFIX = '';

  /** The identification number (OIN) of the publishing organisation is part of the source of every event. */
  @Matches(/^\d{20}$/)
  IMD_OIN = '00000000000000000000';

  /** The issuer makes the access tokens: its name, exactly as in their claim `iss`, is where OIDC discovery begins. */
  @rule(
    (issuer) => isHttps(issuer) || (isHttp(issuer) && isLoopback(new URL(issuer).hostname)),
    'an issuer is https, or http on this machine',
  )
  IMD_ISSUER: string;

  /** The issuer is reached at this origin when that is not its name: inside a container's network. */
  @IsOptional()
  @Matches(/^https?:\/\/[^/]+$/)
  @rule(
    (address, { IMD_ISSUER }) => isHttps(address) || !isHttps(IMD_ISSUER),
    'an issuer whose name begins with https is reached by https too',
  )
  IMD_ISSUER_ADDRESS?: string;

  /** Access tokens carry this name of the API in their claim `aud`. */
  @Matches(/^[a-z][a-z0-9+.-]*:\S{1,200}$/)
  IMD_AUDIENCE = 'urn:nld:imd:api';

  /** A key that the issuer has withdrawn may still be accepted this long. */
  @wholeNumber()
  @IsInt()
  @Min(1)
  @Max(3_600)
  IMD_JWKS_REFRESH_SECONDS = 300;

  /** A token may be good this long, from `iat` to `exp`; a longer one is refused, since nobody can take it back. */
  @wholeNumber()
  @IsInt()
  @Min(60)
  @Max(86_400)
  IMD_TOKEN_LIFETIME_SECONDS = 3_600;

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
  IMD_LOG_LEVEL = 'info';

  /** At most this many reads of composed answers get a line in the log within a second; 0 logs none at `info`. */
  @wholeNumber()
  @IsInt()
  @Min(0)
  @Max(100_000)
  IMD_LOG_READS_PER_SECOND = 20;

  /** The process ends itself by SIGKILL at the place of this name, for tests of what survives it. */
  @IsOptional()
  @IsIn(FAILPOINTS)
  @rule((_name, { IMD_NETWORK }) => IMD_NETWORK !== 'public', FAILPOINT_IN_TESTS_ONLY)
  IMD_FAILPOINT?: string;

  /** A network of several machines has several brokers, unless whoever runs it says that one must do. */
  get kafkaReplication(): number {
    return this.IMD_KAFKA_REPLICATION ?? (this.IMD_NETWORK === 'loopback' ? 1 : COPIES);
  }
}

/** The library's name for a variable that no rule is about. */
const UNKNOWN = 'whitelistValidation';

function variablesOf(type: new () => ServiceConfig): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

/**
 * The configuration is validated and frozen before the first connection is made.
 * @throws ConfigurationError naming every variable that is wrong, missing or unknown
 */
export function loadConfig<T extends ServiceConfig>(type: new () => T, environment: NodeJS.ProcessEnv): Readonly<T> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== ''),
  );
  const config = plainToInstance(type, given, { exposeDefaultValues: true });
  const findings = validateSync(config, { whitelist: true, forbidNonWhitelisted: true }).map(
    ({ property, constraints = {} }) =>
      UNKNOWN in constraints
        ? unknownVariable(property, variablesOf(type))
        : `${property}: ${Object.values(constraints).join(', ')}`,
  );
  if (environment['NODE_ENV'] === 'production' && config.IMD_FAILPOINT !== undefined)
    findings.push(`IMD_FAILPOINT: ${FAILPOINT_IN_TESTS_ONLY}`);
  if (findings.length > 0) throw new ConfigurationError(findings.join('\n'));
  return Object.freeze(config);
}
