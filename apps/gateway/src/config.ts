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

/** The gateway's variables: where the services are, and whom callers turn to. */
export class GatewayConfig extends ServiceConfig {
  @Matches(/^https?:\/\/[^/]+$/)
  IMD_BUDGET_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_PROJECTS_URL: string;

  @Matches(/^https?:\/\/[^/]+$/)
  IMD_RETURNS_URL: string;

  /** PEM files for the connections to the services: who vouches for them, and what the gateway shows to them (mutual TLS). */
  @IsOptional()
  @FilePath()
  IMD_OWNERS_CA?: string;

  @IsOptional()
  @FilePath()
  IMD_OWNERS_CERTIFICATE?: string;

  @IsOptional()
  @FilePath()
  IMD_OWNERS_KEY?: string;

  /** How often one client may read in a minute, on each instance of the gateway; 0: as often as it likes. */
  @RequestsPerMinute()
  IMD_RATE_LIMIT_PER_MINUTE = 60_000;

  /** How often one client may ask for a change; 0: as often as it likes. */
  @RequestsPerMinute()
  IMD_COMMAND_LIMIT_PER_MINUTE = 30_000;

  /** How often one address may ask without a token that is accepted; 0: as often as it likes. */
  @RequestsPerMinute()
  IMD_ADDRESS_LIMIT_PER_MINUTE = 6_000;

  /** Proxies before the gateway, as addresses and ranges, comma separated: whom they say they speak for is believed. */
  @ValidateBy({
    name: 'isListOfAddresses',
    validator: {
      validate: isListOfAddresses,
      defaultMessage: () => '$property is a list of addresses and ranges such as 10.0.0.0/8, comma separated',
    },
  })
  IMD_TRUSTED_PROXIES = '';

  /** The header in which these proxies write whom they speak for; the other one may be a caller's own. */
  @IsIn(PROXY_HEADERS)
  IMD_PROXY_HEADER: ProxyHeader = 'x-forwarded-for';

  /** Whom to tell of a vulnerability (RFC 9116): an address as mailto:, https: or tel:. Without it there is no security.txt. */
  @IsOptional()
  @Matches(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/)
  IMD_SECURITY_CONTACT?: string;

  /** Where callers reach the gateway: an origin. */
  @IsOptional()
  @Matches(/^https:\/\/[^/\s]+$/)
  IMD_PUBLIC_URL?: string;

  /** Whom the description of the API names; all three or none. */
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
