import { parseArgs } from 'node:util';
import { localProvider } from './provider';

/**
 * The name of `issuer.ts --port 3004 --folder <where its keys are> [--host 127.0.0.1]` is that of the port on this
 * machine.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3004' },
      folder: { type: 'string' },
      // The host is another than loopback only inside a container, whose port is published on loopback.
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  if (!values.folder) throw new Error('Name the folder of the keys with --folder.');
  const issuer = `http://127.0.0.1:${values.port}`;
  const provider = await localProvider(issuer, values.folder);
  const server = provider.listen(Number(values.port), values.host, () => {
    process.stdout.write(`${issuer} issues tokens\n`);
  });
  server.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
