import { join } from 'node:path';
import type { AccessTokens } from '../issuer/access-tokens';
import { REPOSITORY } from '../start/repository';
import { readDataset } from './dataset';
import { GatewayClient } from './gateway-client';

export interface LoadOptions {
  /** A folder of data/. */
  dataset: string;
  gatewayUrl: string;
  /** Of a client that may book everything that the dataset holds. */
  accessTokens: AccessTokens;
  say: (line: string) => void;
  signal?: AbortSignal;
}

/**
 * Sends a dataset through the gateway's REST API, as any client would. What comes back are consistency tokens: who
 * reads with each of them sees everything that was loaded.
 */
export async function loadDataset({
  dataset,
  gatewayUrl,
  accessTokens,
  say,
  signal,
}: LoadOptions): Promise<readonly string[]> {
  const files = await readDataset(join(REPOSITORY, 'data', dataset));
  const gateway = new GatewayClient(gatewayUrl, accessTokens, dataset, { signal });
  for (const { name, operations } of files) {
    let changed = 0;
    for (const operation of operations) {
      const isNew = await gateway.send(operation).catch((error: unknown) => {
        throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
      });
      if (isNew) changed += 1;
    }
    say(`${name.padEnd(36)} ${changed} sent, ${operations.length - changed} already there`);
  }
  return gateway.tokens();
}
