import { formatToken, type ConsistencyToken } from '@imd/messaging';

/** What a command answers; the HTTP layer writes it out. */
export interface CommandAnswer {
  readonly status: number;
  readonly location: string | null;
  /** JSON-ready: decimal strings for money, no bigint. */
  readonly body: object | null;
}

export function created(location: string, body: object): CommandAnswer {
  return { status: 201, location, body };
}

export function ok(body: object): CommandAnswer {
  return { status: 200, location: null, body };
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
      ...(this.answer.location === null ? {} : { location: this.answer.location }),
      ...(this.token.size === 0 ? {} : { 'consistency-token': formatToken(this.token) }),
      ...(this.replayed ? { 'idempotency-replayed': 'true' } : {}),
      'consistency-reached': String(this.reached),
    };
  }
}
