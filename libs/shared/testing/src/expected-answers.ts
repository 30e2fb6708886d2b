import type { TestResponse } from './test-service';

export const eur = (value: string) => ({ value, currency: 'EUR' });

export const problemType = (code: string) => `urn:nld:imd:problem:${code}`;

/** A refusal is known by its rule; its facts stand beside it. */
export const refused = (status: number, code: string, facts: object = {}): unknown =>
  expect.objectContaining({ status, body: expect.objectContaining({ type: problemType(code), ...facts }) as unknown });

/** One part of the body is wrong, by any of its rules: these are the facts of `input-invalid` then. */
export const wrong = (pointer: string) => ({ errors: expect.arrayOf(expect.objectContaining({ pointer })) as unknown });

export function statuses(answers: readonly TestResponse[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export async function accepted(response: Promise<TestResponse>): Promise<TestResponse> {
  const answer = await response;
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

export const twenty = <T>(attempt: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 20 }, (_, index) => attempt(index)));
