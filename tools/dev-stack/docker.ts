import { runCommand } from './run-command';
import type { StackOptions } from './stack';

let engineAnswers: Promise<boolean> | undefined;

export function docker(...args: string[]): Promise<string> {
  return runCommand('docker', args);
}

/** @returns false when there is no engine, or it cannot get the image: then the same servers run without containers */
export async function dockerWith(
  image: string,
  { progress, signal }: Pick<StackOptions, 'progress' | 'signal'>,
): Promise<boolean> {
  engineAnswers ??= runCommand('docker', ['info'], { withinMs: 3000 }).then(
    () => true,
    () => false,
  );
  if (!(await engineAnswers)) return false;
  try {
    await docker('image', 'inspect', image);
    return true;
  } catch {
    progress(`Docker: fetching ${image}.`);
  }
  try {
    await runCommand('docker', ['pull', image], { signal });
    return true;
  } catch {
    progress(`Docker: ${image} is not to be had; going on without containers.`);
    return false;
  }
}
