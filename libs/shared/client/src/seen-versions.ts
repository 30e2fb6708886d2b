/** The most subjects that the platform takes in one consistency token. */
const MOST_SUBJECTS = 16;

/** What a client has written, by subject and version: sent along, so that later reads and commands see it. */
export class SeenVersions {
  /** The latest write last. */
  private readonly versions = new Map<string, string>();

  remember(token: string | null): void {
    for (const entry of (token ?? '').split(',').filter((part) => part !== '')) {
      const [subject = '', version = ''] = entry.split('@');
      this.versions.delete(subject);
      this.versions.set(subject, version);
    }
  }

  /** Of what was written last; null when nothing was. */
  latest(): string | null {
    return this.versions.size === 0 ? null : tokenOf([...this.versions].slice(-MOST_SUBJECTS));
  }

  /** Everything takes more than one token, because the number of subjects in one is limited. */
  tokens(): string[] {
    const entries = [...this.versions];
    const tokens = [];
    for (let from = 0; from < entries.length; from += MOST_SUBJECTS) {
      tokens.push(tokenOf(entries.slice(from, from + MOST_SUBJECTS)));
    }
    return tokens;
  }
}

function tokenOf(versions: readonly (readonly [string, string])[]): string {
  return versions.map(([subject, version]) => `${subject}@${version}`).join(',');
}
