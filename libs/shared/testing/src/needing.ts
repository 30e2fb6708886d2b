type Define = (name: string, content: (() => void) | (() => Promise<void>), withinMs?: number) => void;

/** Nobody reads what a run of CI skipped, so that a check that cannot run there is a failure. */
export function mayBeSkipped(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['CI'] !== 'true';
}

/**
 * `describe` or `it` for what needs a program or a file that not every machine has: shown as skipped where that is
 * missing, and a failure there with CI=true.
 */
export function needing(
  needed: { readonly what: string; readonly isThere: boolean },
  define: Define & { readonly skip: Define },
  environment: NodeJS.ProcessEnv = process.env,
): Define {
  if (needed.isThere) return define;
  if (mayBeSkipped(environment)) return (name, content) => define.skip(`${name} (needs ${needed.what})`, content);
  return (name) =>
    define(name, () => {
      throw new Error(`This check needs ${needed.what}, which is not here, and with CI=true nothing is skipped.`);
    });
}
