/**
 * A server that wants TLS closes a connection without it and says nothing, so the line about it names what this side
 * did.
 */
export function howReached(tls: 'yes' | 'no', user: string | undefined): string {
  return `${tls === 'yes' ? 'over TLS' : 'without TLS'}, ${user === undefined ? 'without a login' : `as ${user}`}`;
}
