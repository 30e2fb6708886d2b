import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

export const PROXY_HEADERS = ['x-forwarded-for', 'forwarded'] as const;

export type ProxyHeader = (typeof PROXY_HEADERS)[number];

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** RFC 7239, section 4: an element of a `Forwarded` header names the caller with `for`. */
const FORWARDED_FOR = /(?:^|;)\s*for=(?:"([^"]*)"|([^;"\s]*))/i;

/** The list has addresses and ranges such as `10.0.0.0/8`, comma separated. */
export function isListOfAddresses(list: unknown): boolean {
  return typeof list === 'string' && partsOf(list).every((part) => rangeOf(part) !== null);
}

/**
 * The header is believed only as far as our own proxies wrote it. Read from its end, the first address that is not a
 * proxy is the caller's; a caller may have made up all that stands before it.
 * @param header the one that our proxies write; most of them pass the other one on as a caller sent it
 */
export function callerAddress(trusted: string, header: ProxyHeader): (request: FastifyRequest) => string {
  const proxies = new BlockList();
  for (const range of partsOf(trusted).flatMap((part) => rangeOf(part) ?? [])) {
    proxies.addSubnet(range.address, range.bits, range.family);
  }
  const isProxy = (address: string) => proxies.check(address, familyOf(address));
  return (request) => {
    // Most connections come so, and reading an address costs more than counting it.
    if (trusted === '' && isIPv4(request.ip)) return request.ip;
    let address = plain(request.ip) ?? request.ip;
    if (trusted === '' || isIP(address) === 0 || !isProxy(address)) return keyOf(address);
    for (const named of namedBy(String(request.headers[header] ?? ''), header).reverse()) {
      // Nothing is known beyond a proxy that hides the address it speaks for.
      if (named === null) break;
      address = named;
      if (!isProxy(address)) break;
    }
    return keyOf(address);
  };
}

function namedBy(value: string, header: ProxyHeader): (string | null)[] {
  const elements = partsOf(value);
  if (header === 'x-forwarded-for') return elements.map(plain);
  return elements.map((element) => {
    const [, quoted, token] = FORWARDED_FOR.exec(element) ?? [];
    return plain(quoted ?? token ?? '');
  });
}

/**
 * An address loses its port, brackets and zone, and an IPv4 address written as IPv6 becomes IPv4.
 * @returns null for any other text
 */
function plain(written: string): string | null {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(written) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(written) ?? [];
  const address = (bracketed ?? beforePort ?? written).replace(/%.*$/, '');
  return isIP(address) === 0 ? null : (MAPPED.exec(address)?.[1] ?? address.toLowerCase());
}

/** A caller with one IPv6 address has the 2^64 beside it, so these count as one. */
function keyOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':').filter(Boolean)];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

interface Range {
  readonly address: string;
  readonly bits: number;
  readonly family: 'ipv4' | 'ipv6';
}

function rangeOf(part: string): Range | null {
  const [address = '', length, ...more] = part.split('/');
  if (isIP(address) === 0 || more.length > 0) return null;
  const family = familyOf(address);
  const bits = length === undefined ? ADDRESS_BITS[family] : Number(length);
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return null;
  return bits <= ADDRESS_BITS[family] ? { address, bits, family } : null;
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

const partsOf = (list: string) =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
