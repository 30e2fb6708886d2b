import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from '../start/repository';
import { readDataset } from './dataset';
import { GatewayClient } from './gateway-client';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run load -- [dataset] [--check]`: sends data/<dataset>/ to the gateway, or only checks it. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const dataset = positionals[0] ?? 'progress-report-2010';
  const files = await readDataset(join(REPOSITORY, 'data', dataset));
  const gateway = new GatewayClient(process.env['IMD_GATEWAY_URL'] ?? 'http://127.0.0.1:3000', dataset);

  for (const { name, operations } of files) {
    if (values.check) {
      say(`${name.padEnd(36)} ${operations.length} operations, well formed`);
      continue;
    }
    let changed = 0;
    for (const operation of operations) {
      const isNew = await gateway.send(operation).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`, { cause: error });
      });
      if (isNew) changed += 1;
    }
    say(`${name.padEnd(36)} ${changed} sent, ${operations.length - changed} already there`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
