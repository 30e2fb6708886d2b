import { undescribed } from '@imd/testing';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // The answer may be any operation's; each story names what it expects of it.
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

const ANSWER_TIMEOUT_MS = 15_000;

/** @throws Error when there is no answer, or one that is not as described */
export async function ask(url: string, method: string, path: string, { headers = {}, body }: Asked): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  });
  const text = await response.text();
  const findings = undescribed(method, path, response.status, response.headers, text);
  if (findings.length > 0) throw new Error(`The description of the API says otherwise:\n${findings.join('\n')}`);
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text === '' ? {} : JSON.parse(text)) as Answer['body'],
  };
}
