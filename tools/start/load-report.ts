import type { AccessTokens } from '../issuer/access-tokens';
import { loadDataset } from '../load/load-dataset';

/** @returns the consistency tokens with which a reader sees all of the report */
export async function loadReport(
  gatewayUrl: string,
  accessTokens: AccessTokens,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<readonly string[]> {
  say('\nLoading the 2010 progress report through the gateway.');
  try {
    return await loadDataset({ dataset: 'progress-report-2010', gatewayUrl, accessTokens, say, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`The 2010 progress report could not be loaded.\n${(error as Error).message}`, { cause: error });
  }
}
