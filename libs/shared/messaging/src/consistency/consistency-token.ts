import { invalid } from '@imd/kernel';

/** Subjects, each with the version that the caller has seen: a write answers it, and a read waits for it. */
export type ConsistencyToken = ReadonlyMap<string, number>;

/** A caller that has written to more subjects drops the oldest. */
const MOST_SUBJECTS = 16;
const SUBJECT = '[a-z-]+/[A-Za-z0-9_.-]{1,120}';
const VERSION = '[1-9][0-9]{0,9}';
const ENTRY = new RegExp(`^(${SUBJECT})@(${VERSION})$`);

/** The API description shows callers this pattern; a token may be empty. */
export const CONSISTENCY_TOKEN_PATTERN = `^(${SUBJECT}@${VERSION}( *, *${SUBJECT}@${VERSION}){0,${MOST_SUBJECTS - 1}})?$`;

export const consistencyTokenMalformed = invalid(
  'consistency-token-malformed',
  `A consistency token is at most ${MOST_SUBJECTS} entries <subject>@<version>`,
  () => ({ field: 'Consistency-Token' }),
);

/** A token of more subjects than may be read names the last of them. */
export function formatToken(token: ConsistencyToken): string {
  return [...token]
    .slice(-MOST_SUBJECTS)
    .map(([subject, version]) => `${subject}@${version}`)
    .join(',');
}

export function parseToken(text: string | undefined): ConsistencyToken {
  const token = readToken(text ?? '');
  if (!token) throw consistencyTokenMalformed();
  return token;
}

/** Answers null when the text is no token. */
export function readToken(text: string): ConsistencyToken | null {
  const token = new Map<string, number>();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [, subject, version] = ENTRY.exec(entry) ?? [];
    if (subject === undefined || token.size === MOST_SUBJECTS) return null;
    token.set(subject, Number(version));
  }
  return token;
}
