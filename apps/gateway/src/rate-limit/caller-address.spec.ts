import type { FastifyRequest } from 'fastify';
import { callerAddress, isListOfAddresses, type ProxyHeader } from './caller-address';

const TRUSTED = '10.0.0.0/8, 192.0.2.1, fd00::/8';

const addressOf = (ip: string, headers: Record<string, string> = {}, header: ProxyHeader = 'x-forwarded-for') =>
  callerAddress(TRUSTED, header)({ ip, headers } as unknown as FastifyRequest);

describe('where a request comes from', () => {
  it.each([
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['192.0.2.2', '198.51.100.1', '192.0.2.2'],
    ['10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['fd00::1', '198.51.100.1', '198.51.100.1'],
    ['10.1.2.3', '1.1.1.1, 198.51.100.1, 192.0.2.1', '198.51.100.1'],
    ['10.1.2.3', '1.1.1.1, 198.51.100.1, 192.0.2.2', '192.0.2.2'],
    ['10.1.2.3', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['10.1.2.3', '198.51.100.1, unknown', '10.1.2.3'],
    ['10.1.2.3', '198.51.100.1:4711', '198.51.100.1'],
    ['10.1.2.3', '', '10.1.2.3'],
  ])('is, for %s with X-Forwarded-For: %s, %s', (ip, forwarded, expected) =>
    expect(addressOf(ip, { 'x-forwarded-for': forwarded })).toBe(expected),
  );

  it.each([
    ['for=198.51.100.1', '198.51.100.1'],
    ['for=1.1.1.1, For="198.51.100.1:80";proto=https;by=10.0.0.1', '198.51.100.1'],
    ['proto=http;for="[2001:db8:1:2::7]:443"', '2001:db8:1:2::/64'],
    ['for=198.51.100.1, for=_hidden', '10.1.2.3'],
    ['for=198.51.100.1, for=10.9.9.9', '198.51.100.1'],
  ])('is, with Forwarded: %s, %s', (forwarded, expected) =>
    expect(addressOf('10.1.2.3', { forwarded }, 'forwarded')).toBe(expected),
  );

  it('is never read from the header that the proxies do not write', () => {
    expect(addressOf('10.1.2.3', { forwarded: 'for=1.1.1.1' })).toBe('10.1.2.3');
    expect(addressOf('10.1.2.3', { 'x-forwarded-for': '1.1.1.1' }, 'forwarded')).toBe('10.1.2.3');
  });

  it('is the whole network of an IPv6 address, however that is written', () => {
    expect(addressOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(addressOf('2001:0DB8:0000::ffff:1')).toBe('2001:db8:0:0::/64');
    expect(addressOf('2001:db8:0:0:1:2:3:4')).toBe('2001:db8:0:0::/64');
    expect(addressOf('2001:db8:0:1::1')).not.toBe(addressOf('2001:db8::1'));
  });

  it.each([
    ['', true],
    ['10.0.0.1', true],
    ['10.0.0.0/8,::1, fd00::/8', true],
    ['10.0.0.0/33', false],
    ['fd00::/129', false],
    ['10.0.0.0/8/8', false],
    ['10.0.0.0/', false],
    ['10.0.0', false],
    ['proxy.example.org', false],
  ])('is told by proxies in a list: %j (%s)', (list, valid) => expect(isListOfAddresses(list)).toBe(valid));
});
