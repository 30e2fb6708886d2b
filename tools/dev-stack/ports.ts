import { createServer, type Server } from 'node:net';

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A listening socket has no port.');
  return address.port;
}

export async function freePort(): Promise<number> {
  const server = await listen(0);
  const port = portOf(server);
  await close(server);
  return port;
}

/** Both are held until the second is found, so that one port is not given out twice. */
export async function twoFreePorts(): Promise<[number, number]> {
  const [first, second] = [await listen(0), await listen(0)];
  const ports: [number, number] = [portOf(first), portOf(second)];
  await Promise.all([close(first), close(second)]);
  return ports;
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
