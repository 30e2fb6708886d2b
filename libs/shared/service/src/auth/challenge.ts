/** No quotation mark, backslash or control inside quoted text (RFC 6750, section 3). */
const NOT_QUOTED = /[^\x20-\x7e]|["\\]/g;

/** The header `WWW-Authenticate` of a refusal (RFC 6750, section 3); null: the caller showed no token at all. */
export function challengeOf(error: string | null, description: string, scope?: string): string {
  if (error === null) return 'Bearer realm="imd"';
  const needed = scope === undefined ? '' : `, scope="${scope}"`;
  return `Bearer realm="imd", error="${error}", error_description="${description.replace(NOT_QUOTED, '')}"${needed}`;
}
