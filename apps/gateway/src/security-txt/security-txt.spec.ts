import { securityTxt } from './security-txt';

const NOW = new Date('2011-03-01T13:14:15Z');
const CONTACT = 'https://example.org/report-a-vulnerability';

describe('security.txt (RFC 9116)', () => {
  it('names a contact, and expires once, less than a year ahead', () => {
    const text = securityTxt(CONTACT, null, NOW);
    expect(text).toBe(`Contact: ${CONTACT}\nExpires: 2011-08-28T00:00:00.000Z\nPreferred-Languages: nl, en\n`);
  });

  it('names its own address where that is known', () =>
    expect(securityTxt(CONTACT, 'https://api.example.org', NOW)).toContain(
      '\nCanonical: https://api.example.org/.well-known/security.txt\n',
    ));

  it('goes on expiring in the future as time goes on', () => {
    for (const year of [2011, 2024, 2050]) {
      const now = new Date(`${year}-12-31T23:59:59Z`);
      const [, expires = ''] = /^Expires: (.*)$/m.exec(securityTxt(CONTACT, null, now)) ?? [];
      const ahead = new Date(expires).getTime() - now.getTime();
      expect(ahead).toBeGreaterThan(170 * 86_400_000);
      expect(ahead).toBeLessThan(365 * 86_400_000);
    }
  });
});
