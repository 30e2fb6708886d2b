import { createServer, type Server } from 'node:net';

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

/** Systems give outgoing connections ports from 32 768 up (Linux) or 49 152 up: what is chosen here stays ours. */
const FIRST = 20_000;
const COUNT = 12_000;
/** Processes with ids near each other begin far apart: the step is the golden section of the range. */
const STEP = 7_417;
let chosen = process.pid * STEP;

/** This port is free now and is not given out again by this process, also while nobody listens on it yet. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < COUNT; tried++) {
    const port = FIRST + (chosen++ % COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${FIRST} to ${FIRST + COUNT - 1} is free.`);
}

async function isFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}

export async function refuseTakenPort(port: number, user: string, variable: string): Promise<void> {
  try {
    await close(await listen(port));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is taken by another program, but ${user} needs it. ` +
          `Stop that program, or choose another port with ${variable}.`,
      );
    }
    if (code === 'EACCES') {
      throw new Error(`${user} may not listen on port ${port}. Choose a port above 1023 with ${variable}.`);
    }
    throw error;
  }
}
