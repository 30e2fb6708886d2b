import { PlatformClient } from '@imd/client';
import type { AccessTokens } from '../issuer/access-tokens';
import { underspendTable } from './underspend-table';

const SHOWN_WITHIN_MS = 60_000;

/**
 * The gateway's analysis of a year as text for the terminal, once it shows everything that the consistency tokens name.
 */
export async function underspendTableOf(
  gatewayUrl: string,
  year: number,
  accessTokens: AccessTokens,
  tokens: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const { api } = new PlatformClient({
    url: gatewayUrl,
    authorization: async () => (await accessTokens.authorization()).authorization,
    signal,
  });
  const ask = (header: { 'Consistency-Token'?: string }) =>
    api.GET('/underspend-analyses/{year}', { params: { path: { year }, header } });
  const deadline = performance.now() + SHOWN_WITHIN_MS;
  for (const token of tokens) {
    for (let reached = false; !reached;) {
      if (performance.now() > deadline) throw new Error(`The ${year} analysis does not show yet what was loaded.`);
      const { response } = await ask({ 'Consistency-Token': token });
      reached = response.headers.get('consistency-reached') !== 'false';
    }
  }
  const { data, error, response } = await ask({});
  if (response.status === 404) return `Nothing is known of ${year} yet.`;
  if (!data)
    throw new Error(`The gateway answered ${response.status} to the ${year} analysis: ${JSON.stringify(error)}`);
  return underspendTable(data);
}
