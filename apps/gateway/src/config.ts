import { FilePath, ServiceConfig, wholeNumber } from '@imd/service';
import { applyDecorators } from '@nestjs/common';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { isListOfAddresses, PROXY_HEADERS, type ProxyHeader } from './rate-limit/caller-address';

const RequestsPerMinute = () => applyDecorators(wholeNumber(), IsInt(), Min(0), Max(10_000_000));

const hasContact = ({ IMD_CONTACT_NAME, IMD_CONTACT_URL, IMD_CONTACT_EMAIL }: GatewayConfig) =>
  [IMD_CONTACT_NAME, IMD_CONTACT_URL, IMD_CONTACT_EMAIL].some((part) => part !== undefined);

/** The variables tell where the services are, and how callers reach the people behind the gateway. */
export class GatewayConfig extends ServiceConfig {
  @Matches(/^https?:\/\/[^/]+$/)
  IMD_BUDGET_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_PROJECTS_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_RETURNS_URL: string;

  /**
   * PEM files secure the connections to the services (mutual TLS): the CA vouches for the services, the certificate and
   * its key identify the gateway to them.
   */
  @IsOptional()
  @FilePath()
  IMD_OWNERS_CA?: string;

  @IsOptional()
  @FilePath()
  IMD_OWNERS_CERTIFICATE?: string;

  @IsOptional()
  @FilePath()
  IMD_OWNERS_KEY?: string;

  /** A client may read this often in a minute, on each instance of the gateway; 0 sets no limit. */
  @RequestsPerMinute()
  IMD_RATE_LIMIT_PER_MINUTE = 60_000;

  /** A client may ask for this many changes in a minute; 0 sets no limit. */
  @RequestsPerMinute()
  IMD_COMMAND_LIMIT_PER_MINUTE = 30_000;

  /** An address may ask this often in a minute without an accepted token; 0 sets no limit. */
  @RequestsPerMinute()
  IMD_ADDRESS_LIMIT_PER_MINUTE = 6_000;

  /** Alerts are looked for again after as many seconds: what changes meanwhile is told then, at once. */
  @wholeNumber()
  @IsInt()
  @Min(1)
  @Max(3_600)
  IMD_ANALYTICS_SECONDS = 30;

  /** The gateway believes these proxies (addresses and ranges, comma separated) about the address they speak for. */
  @ValidateBy({
    name: 'isListOfAddresses',
    validator: {
      validate: isListOfAddresses,
      defaultMessage: () => '$property is a list of addresses and ranges such as 10.0.0.0/8, comma separated',
    },
  })
  IMD_TRUSTED_PROXIES = '';

  /** These proxies write the address they speak for in this header; a caller may have written the other one. */
  @IsIn(PROXY_HEADERS)
  IMD_PROXY_HEADER: ProxyHeader = 'x-forwarded-for';

  /** A finder reports a vulnerability here (RFC 9116: mailto:, https: or tel:). Without it there is no security.txt. */
  @IsOptional()
  @Matches(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/)
  IMD_SECURITY_CONTACT?: string;

  /** Callers reach the gateway under this origin. */
  @IsOptional()
  @Matches(/^https:\/\/[^/\s]+$/)
  IMD_PUBLIC_URL?: string;

  /** The description of the API names this contact; all three are set, or none. */
  @ValidateIf(hasContact)
  @Length(1, 200)
  IMD_CONTACT_NAME?: string;

  @ValidateIf(hasContact)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  IMD_CONTACT_URL?: string;

  @ValidateIf(hasContact)
  @IsEmail()
  IMD_CONTACT_EMAIL?: string;
}
