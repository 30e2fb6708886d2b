import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateBy, validateSync } from 'class-validator';

const PREFIX = 'IMD_';

const wholeNumber = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  );

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Every variable that a service reads, with its rule; what is not named here is refused. */
export class ServiceConfig {
  /** Where the service listens. */
  @ValidateBy({
    name: 'isLoopbackUnlessPrivate',
    validator: {
      validate: (host: unknown, facts) =>
        typeof host === 'string' && (isLoopback(host) || (facts?.object as ServiceConfig).IMD_NETWORK === 'private'),
      defaultMessage: () =>
        'an address other than loopback needs IMD_NETWORK=private, since callers are not authenticated',
    },
  })
  IMD_HTTP_HOST = '127.0.0.1';

  /**
   * `loopback`: only this machine reaches the service, and another address is refused at the start, since callers are not
   * authenticated. `private`: a container's network, whose ports are published on loopback alone.
   */
  @IsIn(['loopback', 'private'])
  IMD_NETWORK: 'loopback' | 'private' = 'loopback';

  @wholeNumber()
  @IsInt()
  @Min(0)
  @Max(65_535)
  IMD_HTTP_PORT = 0;

  /** A replica set: transactions and change streams need one. */
  @Matches(/^mongodb(\+srv)?:\/\//)
  IMD_MONGODB_URL: string;

  /** The service's own database; no other service reads it. */
  @Matches(/^[a-z][a-z0-9_-]{2,60}$/)
  IMD_MONGODB_DATABASE: string;

  /** `host:port`, comma separated. */
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/)
  IMD_KAFKA_BROKERS: string;

  /** Copies of each partition; as many as there are brokers, at most three. */
  @wholeNumber()
  @IsInt()
  @Min(1)
  @Max(3)
  IMD_KAFKA_REPLICATION = 1;

  /** How long a consumer may be silent before its partitions go to another, in milliseconds. */
  @wholeNumber()
  @IsInt()
  @Min(6_000)
  @Max(60_000)
  IMD_KAFKA_SESSION_TIMEOUT_MS = 10_000;

  /** Before every topic and group name, so that several platforms can share a broker. */
  @Matches(/^([a-z0-9-]+\.)?$/)
  IMD_TOPIC_PREFIX = '';

  /** The publishing organisation's identification number (OIN), part of every event's source. */
  @Matches(/^\d{20}$/)
  IMD_OIN = '00000000000000000000';

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
  IMD_LOG_LEVEL = 'info';

  /** `name` of a place where the process ends itself by SIGKILL, for tests of what survives it. */
  @IsOptional()
  @IsIn(['command-before-commit', 'relay-sent', 'chunk-before-commit', 'chunk-after-commit'])
  IMD_FAILPOINT?: string;
}

/** Names the variable and its rule, one line for each that is wrong. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * The configuration of a service, validated and frozen before the first connection is made.
 * @throws ConfigurationError naming every variable that is wrong, missing or unknown
 */
export function loadConfig<T extends ServiceConfig>(type: new () => T, environment: NodeJS.ProcessEnv): Readonly<T> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== ''),
  );
  const config = plainToInstance(type, given, { exposeDefaultValues: true });
  const findings = validateSync(config, { whitelist: true, forbidNonWhitelisted: true });
  if (findings.length > 0) {
    throw new ConfigurationError(
      findings
        .map(({ property, constraints }) => `${property}: ${Object.values(constraints ?? {}).join(', ')}`)
        .join('\n'),
    );
  }
  return Object.freeze(config);
}

/** For the start-up line: addresses without what is secret in them. */
export function withoutSecrets(config: ServiceConfig): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/\/\/[^@/]+@/, '//***@') : value,
    ]),
  );
}
