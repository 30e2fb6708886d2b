import { join } from 'node:path';
import type { AccessTokens } from '../issuer/access-tokens';
import { REPOSITORY } from '../start/repository';
import { readDataset } from './dataset';
import { GatewayClient } from './gateway-client';

export interface LoadOptions {
  /** The dataset is a folder of data/. */
  dataset: string;
  gatewayUrl: string;
  /** The client may book everything that the dataset holds. */
  accessTokens: Pick<AccessTokens, 'authorization'>;
  say: (line: string) => void;
  signal?: AbortSignal;
}

/**
 * The loader sends a dataset through the gateway's REST API, as any client would. A reader who shows each of the
 * returned consistency tokens sees everything that was loaded.
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
  const last = files.at(-1)?.operations.at(-1);
  // A dataset of many records ends with one that says that it is in, so that none is sent again at every start.
  if (last?.path === `/v1/documents/${dataset}` && (await gateway.holds(last))) {
    say(`${dataset} is there already.`);
    return [];
  }
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
