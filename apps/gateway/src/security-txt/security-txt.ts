/** Less than a year ahead (RFC 9116, section 2.5.5), and whoever keeps the file reads a new one long before. */
const HOLDS_DAYS = 180;
const DAY_MS = 86_400_000;

/** @param publicUrl where the gateway is reached; null when nobody has said */
export function securityTxt(contact: string, publicUrl: string | null, now: Date): string {
  const expires = new Date((Math.floor(now.getTime() / DAY_MS) + HOLDS_DAYS) * DAY_MS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(publicUrl === null ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    '',
  ].join('\n');
}
