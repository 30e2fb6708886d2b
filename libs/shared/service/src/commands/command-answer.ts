import { formatToken, type ConsistencyToken } from '@imd/messaging';
import { entityTag } from '../http/entity-tag';

/** What a command answers; the HTTP layer writes it out. */
export interface CommandAnswer {
  readonly status: number;
  readonly location: string | null;
  /** JSON text: it is hashed, kept for a retry and sent as the same bytes. */
  readonly body: string;
}

/** @param shown what GET of that location answers, JSON-ready: decimal strings for money, no bigint */
export function created(location: string, shown: object): CommandAnswer {
  return { status: 201, location, body: JSON.stringify(shown) };
}

/** @param shown what GET of the same path answers, JSON-ready */
export function ok(shown: object): CommandAnswer {
  return { status: 200, location: null, body: JSON.stringify(shown) };
}

/** An answer with what the platform adds: the versions it led to, and whether what the caller had seen was there. */
export class CompletedCommand {
  constructor(
    readonly answer: CommandAnswer,
    readonly token: ConsistencyToken,
    readonly reached: boolean,
    readonly replayed: boolean,
  ) {}

  headers(): Record<string, string> {
    return {
      etag: entityTag(this.answer.body),
      ...(this.answer.location === null ? {} : { location: this.answer.location }),
      ...(this.token.size === 0 ? {} : { 'consistency-token': formatToken(this.token) }),
      ...(this.replayed ? { 'idempotency-replayed': 'true' } : {}),
      'consistency-reached': String(this.reached),
    };
  }
}
