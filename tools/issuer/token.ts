import { platformHere, tokensOf } from './role-tokens';
import { roleNamed } from './roles';

/**
 * `npm run -s token -- <role>` prints an access token of the platform that runs here, alone on standard output, so that
 * a variable can take it; whose token it is goes to standard error.
 */
async function main(): Promise<void> {
  const role = roleNamed(process.argv[2]);
  const { issuer, folder } = await platformHere();
  process.stderr.write(`${role} at the issuer ${issuer.name}, with the key in ${folder}\n`);
  const tokens = await tokensOf(role, issuer, folder);
  process.stdout.write(`${await tokens.token()}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
