/** RFC 9116, section 2.5.5, asks for less than a year; a reader fetches the file anew long before that. */
const HOLDS_DAYS = 180;
const DAY_MS = 86_400_000;

/** @param publicUrl where the gateway is reached; null when it is not configured */
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
