import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { platformHere, tokensHere } from '../issuer/role-tokens';
import { REPOSITORY } from '../start/repository';
import { PROGRESS_REPORT, readDataset } from './dataset';
import { loadDataset } from './load-dataset';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run load -- [dataset] [--check]` sends data/<dataset>/ to the gateway, or only checks it. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const dataset = positionals[0] ?? PROGRESS_REPORT;
  if (values.check) {
    for (const { name, operations } of await readDataset(join(REPOSITORY, 'data', dataset)))
      say(`${name.padEnd(36)} ${operations.length} operations, well formed`);
    return;
  }
  const { gatewayUrl } = await platformHere();
  await loadDataset({
    dataset,
    gatewayUrl,
    accessTokens: await tokensHere('loader'),
    say,
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
