import { formatToken, type ConsistencyToken } from '@imd/messaging';
import { entityTag } from '../http/entity-tag';

/** A command gives this answer; the HTTP layer writes it out. */
export interface CommandAnswer {
  readonly status: number;
  readonly location: string | null;
  /** The body is JSON text: it is hashed, kept for a retry and sent as the same bytes. */
  readonly body: string;
}

/** @param shown the answer of GET at that location, JSON-ready: decimal strings for money, no bigint */
export function created(location: string, shown: object): CommandAnswer {
  return { status: 201, location, body: JSON.stringify(shown) };
}

/** @param shown the answer of GET at the same path, JSON-ready */
export function ok(shown: object): CommandAnswer {
  return { status: 200, location: null, body: JSON.stringify(shown) };
}

/** The platform adds the versions that the command led to, and whether it saw the events that its caller had seen. */
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
