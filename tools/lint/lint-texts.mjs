// Lints texts as if each were the content of a file: [{ path, text }] on standard input, per text the rules that fired on
// standard output. A process of its own, since Jest cannot load the linter's configuration, which is an ES module.
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd });
const texts = await json(process.stdin);
const fired = [];
for (const { path, text } of texts) {
  const [{ messages }] = await eslint.lintText(text, { filePath: path });
  fired.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(fired));
