import { tokensHere } from './role-tokens';
import { roleNamed } from './roles';

/** `npm run -s token -- <role>`: an access token of the platform that runs here, and nothing else. */
async function main(): Promise<void> {
  const tokens = await tokensHere(roleNamed(process.argv[2]));
  process.stdout.write(`${await tokens.token()}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
