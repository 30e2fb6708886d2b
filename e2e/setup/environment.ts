import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const SHOWN_LINES = 40;

/** The services' logs are shown when a story fails: without them a red test of six processes says nothing. */
export default class EndToEndEnvironment extends TestEnvironment {
  handleTestEvent(event: { readonly name: string }): void {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const { imdLogFiles } = this.global as { imdLogFiles?: ReadonlySet<string> };
    for (const file of imdLogFiles ?? []) {
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      process.stderr.write(`\n--- ${basename(file)}\n${lines.slice(-SHOWN_LINES).join('\n')}\n`);
    }
  }
}
