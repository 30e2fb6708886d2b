import { createHash } from 'node:crypto';
import { invalid, stale } from '@imd/kernel';

export const entityTagsMalformed = invalid(
  'entity-tags-malformed',
  'A condition is * or a list of entity tags as answers give them, with their quotes',
  (field: string) => ({ field }),
);

// Each of these refusals tells the present ETag as a fact, and in the header ETag.

export const ifMatchMissing = stale(
  'if-match-missing',
  'A change needs If-Match with the ETag of the state that it changes',
  (etag: string) => ({ field: 'If-Match', etag }),
  { title: 'If-Match missing' },
);

export const ifMatchStale = stale(
  'if-match-stale',
  'The state that If-Match names has changed since it was read',
  (etag: string) => ({ field: 'If-Match', etag }),
  { title: 'State changed meanwhile' },
);

export const ifMatchOfNothing = stale(
  'if-match-of-nothing',
  'There is nothing yet that If-Match could name',
  () => ({ field: 'If-Match' }),
  { title: 'Nothing to match yet' },
);

export const ifNoneMatchFailed = stale(
  'if-none-match-failed',
  'If-None-Match names a state that is there already',
  (etag: string) => ({ field: 'If-None-Match', etag }),
  { title: 'State there already' },
);

/** A strong entity tag (RFC 9110, 8.8.3) promises that the same tag means the same bytes. */
export function entityTag(json: string): string {
  return `"${createHash('sha256').update(json).digest('base64url')}"`;
}

interface EntityTag {
  readonly opaque: string;
  readonly weak: boolean;
}

/**
 * The condition `*` names any present state.
 * @param comparison of RFC 9110, 8.8.3.2: a change needs the strong one, in which weak tags match nothing
 * @returns whether the condition names this tag
 * @throws DomainError `entity-tags-malformed` (400)
 */
export function namesTag(header: string, tag: string | null, comparison: 'strong' | 'weak', field: string): boolean {
  if (header.trim() === '*') return tag !== null;
  return parse(header, field).some(({ opaque, weak }) => opaque === tag && (comparison === 'weak' || !weak));
}

/**
 * A retry must send a well-formed condition too, although its condition is not judged again.
 * @returns the condition as it came
 * @throws DomainError `entity-tags-malformed` (400)
 */
export function condition(header: string | null, field: string): string | null {
  if (header !== null && header.trim() !== '*') parse(header, field);
  return header;
}

/** The pattern reads one tag and the text up to the next; the list grammar of RFC 9110, 5.6.1 allows empty members. */
const MEMBER = /[\t ,]*(?<weak>W\/)?(?<opaque>"[\x21\x23-\x7e\x80-\xff]*")[\t ]*(?:,[\t ,]*|$)/y;

function parse(header: string, field: string): EntityTag[] {
  const tags: EntityTag[] = [];
  const member = new RegExp(MEMBER);
  while (member.lastIndex < header.length) {
    const groups = member.exec(header)?.groups;
    if (!groups) throw entityTagsMalformed(field);
    tags.push({ opaque: groups['opaque'] ?? '', weak: groups['weak'] !== undefined });
  }
  if (tags.length === 0) throw entityTagsMalformed(field);
  return tags;
}
