/** Quoted text holds no quotation mark, backslash or control (RFC 6750, section 3). */
const NOT_QUOTED = /[^\x20-\x7e]|["\\]/g;

/**
 * A refusal has the header `WWW-Authenticate` (RFC 6750, section 3); null says that the caller showed no token at all.
 */
export function challengeOf(error: string | null, description: string, scope?: string): string {
  if (error === null) return 'Bearer realm="imd"';
  const needed = scope === undefined ? '' : `, scope="${scope}"`;
  return `Bearer realm="imd", error="${error}", error_description="${description.replace(NOT_QUOTED, '')}"${needed}`;
}
