import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { FilePath, ListenVariables } from './listen-variables';
import { rule, wholeNumber } from './rule';

/** The driver would take these from the address, in any case and escaped, and not look at the certificate any more. */
const UNCHECKED = ['tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames'];

const parametersOf = (url: string) =>
  [...new URLSearchParams(url.split('?').slice(1).join('&')).keys()].map((name) => name.toLowerCase());
const hasLogin = (url: string) => /^[^/]*:\/\/[^/?]*@/.test(url);

/** A service reaches its database and the broker by these. */
export class ServerVariables extends ListenVariables {
  /** The database must be a replica set: transactions and change streams need one. */
  @Matches(/^mongodb(\+srv)?:\/\//)
  @rule(
    (url) => !parametersOf(url).some((name) => UNCHECKED.includes(name)),
    'the certificate of the database is always checked; IMD_MONGODB_CA names its authorities',
  )
  @rule(
    (url, { IMD_MONGODB_TLS }) =>
      IMD_MONGODB_TLS === 'no' || !parametersOf(url).some((name) => /^(tls|ssl)/.test(name)),
    'with IMD_MONGODB_TLS=yes it says nothing of TLS itself',
  )
  @rule(
    (url, { IMD_MONGODB_USER }) => IMD_MONGODB_USER === undefined || !hasLogin(url),
    'with IMD_MONGODB_USER it has no login of its own',
  )
  IMD_MONGODB_URL: string;

  /** The service has its own database; no other service reads it. */
  @Matches(/^[a-z][a-z0-9_-]{2,60}$/)
  IMD_MONGODB_DATABASE: string;

  /** `yes` connects to the database over TLS, and checks its certificate and its name. */
  @IsIn(['yes', 'no'])
  IMD_MONGODB_TLS: 'yes' | 'no' = 'no';

  /** This PEM file holds the authorities that vouch for the database; without it those that Node knows do. */
  @IsOptional()
  @FilePath()
  @rule((_file, { IMD_MONGODB_TLS }) => IMD_MONGODB_TLS === 'yes', 'it is for IMD_MONGODB_TLS=yes')
  IMD_MONGODB_CA?: string;

  /** The service logs in to the database by this name, which its `authSource` has: `admin` unless the address says. */
  @IsOptional()
  @Length(1, 200)
  @rule((_user, config) => config.IMD_MONGODB_PASSWORD_FILE !== undefined, 'it needs IMD_MONGODB_PASSWORD_FILE')
  IMD_MONGODB_USER?: string;

  /** This file holds the password, and nothing else but a line end. */
  @IsOptional()
  @FilePath()
  @rule((_file, { IMD_MONGODB_USER }) => IMD_MONGODB_USER !== undefined, 'it needs IMD_MONGODB_USER')
  IMD_MONGODB_PASSWORD_FILE?: string;

  /** Brokers are written `host:port`, comma separated. */
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/)
  IMD_KAFKA_BROKERS: string;

  /** `yes` connects to the brokers over TLS, and checks their certificates and their names. */
  @IsIn(['yes', 'no'])
  IMD_KAFKA_TLS: 'yes' | 'no' = 'no';

  /** This PEM file holds the authorities that vouch for the brokers; without it those that Node knows do. */
  @IsOptional()
  @FilePath()
  @rule((_file, { IMD_KAFKA_TLS }) => IMD_KAFKA_TLS === 'yes', 'it is for IMD_KAFKA_TLS=yes')
  IMD_KAFKA_CA?: string;

  /** The service logs in to the brokers by this name (SASL); the brokers say by name which topics it may use. */
  @IsOptional()
  @Length(1, 200)
  @rule((_user, config) => config.IMD_KAFKA_PASSWORD_FILE !== undefined, 'it needs IMD_KAFKA_PASSWORD_FILE')
  IMD_KAFKA_USER?: string;

  /** This file holds the password, and nothing else but a line end. */
  @IsOptional()
  @FilePath()
  @rule((_file, { IMD_KAFKA_USER }) => IMD_KAFKA_USER !== undefined, 'it needs IMD_KAFKA_USER')
  IMD_KAFKA_PASSWORD_FILE?: string;

  /** `plain` sends the password itself, so over TLS alone; `scram-sha-512` proves that the service knows it. */
  @IsIn(['scram-sha-512', 'plain'])
  @rule(
    (mechanism, { IMD_KAFKA_TLS }) => mechanism !== 'plain' || IMD_KAFKA_TLS === 'yes',
    'plain would show the password to the network; it needs IMD_KAFKA_TLS=yes',
  )
  IMD_KAFKA_SASL: 'scram-sha-512' | 'plain' = 'scram-sha-512';

  /**
   * Each partition of a topic has this many copies, of which all but one must have an event before it counts as sent.
   * Without it there is one on loopback, and there are three elsewhere.
   */
  @IsOptional()
  @wholeNumber()
  @IsInt()
  @Min(1)
  @Max(3)
  IMD_KAFKA_REPLICATION?: number;
}
