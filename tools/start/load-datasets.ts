import type { AccessTokens } from '../issuer/access-tokens';
import { INVENTED_YEAR, PROGRESS_REPORT } from '../load/dataset';
import { loadDataset } from '../load/load-dataset';

/** `npm start` loads these, and calls them by these names. */
export const DATASETS = {
  report: { dataset: PROGRESS_REPORT, name: 'The 2010 progress report' },
  demo: { dataset: INVENTED_YEAR, name: 'The invented year 2011' },
} as const;

/** @returns the consistency tokens with which a reader sees all of it */
export async function load(
  { dataset, name }: (typeof DATASETS)[keyof typeof DATASETS],
  gatewayUrl: string,
  accessTokens: AccessTokens,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<readonly string[]> {
  say(`\n${name} is loaded through the gateway.`);
  try {
    return await loadDataset({ dataset, gatewayUrl, accessTokens, say, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`${name} could not be loaded.\n${(error as Error).message}`, { cause: error });
  }
}
