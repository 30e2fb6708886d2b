// This lints lines of code as if they stood in the files named: it reads [{ path, line }] from standard input, and
// writes the rules that fired for each to standard output. The lines of a file are linted together, since each text
// costs the type checker a program. It is a process of its own, since Jest cannot load the linter's configuration,
// which is an ES module.
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const cases = await json(process.stdin);
const fired = new Map();
for (const filePath of new Set(cases.map(({ path }) => path))) {
  const own = cases.filter(({ path }) => path === filePath);
  const [{ messages }] = await eslint.lintText(own.map(({ line }) => line).join('\n'), { filePath });
  own.forEach((one, at) => {
    const here = messages.filter(({ line }) => line === at + 1);
    fired.set(
      one,
      here.map(({ ruleId, message }) => ruleId ?? message),
    );
  });
}
process.stdout.write(JSON.stringify(cases.map((one) => fired.get(one))));
