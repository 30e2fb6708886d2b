import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stack } from '../dev-stack/stack';
import { startStack } from '../dev-stack/start-stack';

/** The broker and the database are empty before and gone afterwards. */
export async function withStack<T>(signal: AbortSignal, use: (stack: Stack) => Promise<T>): Promise<T> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'imd-test-stack-'));
  try {
    const stack = await startStack({
      dataDirectory,
      progress: (line) => process.stdout.write(`${line}\n`),
      died: (part, lastLines) =>
        process.stderr.write(`${part} ended during the tests. Its last lines:\n${lastLines}\n`),
      signal,
    });
    try {
      return await use(stack);
    } finally {
      await stack.stop();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
