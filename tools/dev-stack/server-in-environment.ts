import type { Server, ServerOptions, StartedServer } from './server';

const ANSWER_WITHIN_MS = 30_000;

/** @returns null when the environment names no such server */
export async function namedInEnvironment(
  server: Server,
  { fresh, signal }: ServerOptions,
): Promise<StartedServer | null> {
  const { name, addressVariable: variable } = server;
  const address = process.env[variable];
  if (!address) return null;
  if (fresh) {
    throw new Error(`--fresh does not empty what ${variable} names. Empty it yourself, or unset ${variable}.`);
  }
  await server.answersAt(address, { withinMs: ANSWER_WITHIN_MS, signal });
  const refuse = () =>
    Promise.reject(new Error(`${name} is named in ${variable}, so it is not ours to start or to end.`));
  const part = { pid: null, start: refuse, kill: refuse, freeze: refuse, thaw: refuse, stop: () => Promise.resolve() };
  return { part, address };
}
