import type { AccessTokens } from '../issuer/access-tokens';
import { underspendTable, type UnderspendAnalysis } from './underspend-table';

const ANSWER_WITHIN_MS = 10_000;
const SHOWN_WITHIN_MS = 60_000;

/** What the gateway says of a year, as text for the terminal; not before it shows all that the consistency tokens name. */
export async function underspendTableOf(
  gatewayUrl: string,
  year: number,
  accessTokens: AccessTokens,
  tokens: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const ask = async (headers: Record<string, string>) =>
    fetch(`${gatewayUrl}/v1/underspend-analyses/${year}`, {
      headers: { ...headers, ...(await accessTokens.authorization()) },
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
  const deadline = performance.now() + SHOWN_WITHIN_MS;
  for (const token of tokens) {
    for (let reached = false; !reached;) {
      if (performance.now() > deadline) throw new Error(`The ${year} analysis does not show yet what was loaded.`);
      const answer = await ask({ 'consistency-token': token });
      await answer.body?.cancel();
      reached = answer.headers.get('consistency-reached') !== 'false';
    }
  }
  const answer = await ask({});
  const body = await answer.text();
  if (answer.status === 404) return `Nothing is known of ${year} yet.`;
  if (!answer.ok) throw new Error(`The gateway answered ${answer.status} to the ${year} analysis: ${body}`);
  return underspendTable(JSON.parse(body) as UnderspendAnalysis);
}
