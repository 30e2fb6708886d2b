import type { StackOptions, StackPart } from './stack';
import type { WaitOptions } from './wait-until';

/** A server of the stack says here what is its own; a container and a process are started in the same way for each. */
export interface Server {
  /** The name in lower case is also that of its folder and its log. */
  readonly name: string;
  /** The variable names the server of somebody else, which is then used and left as it is. */
  readonly addressVariable: string;
  readonly portVariable: string;
  readonly image: string;
  /** The image keeps its data here. */
  readonly dataInContainer: string;
  /** The container listens on the same port inside and outside, because both servers tell clients where to go. */
  container(
    port: number,
    reachedAt: number,
  ): {
    readonly environment: Readonly<Record<string, string>>;
    readonly command: readonly string[];
  };
  /** This fetches the server where the machine does not have it yet. */
  program(options: ProgramOptions): Promise<ServerProgram>;
  addressOn(port: number): string;
  /** This waits for a server of our own, and makes it ready where a new one is not by itself. */
  readyOn(port: number, options: WaitOptions & Pick<StackOptions, 'secured'>): Promise<void>;
  /** This waits for the server of somebody else. */
  answersAt(address: string, options: WaitOptions): Promise<void>;
}

export interface ProgramOptions extends Pick<ServerOptions, 'progress' | 'signal' | 'secured'> {
  /** The folder holds everything that the server writes. */
  readonly folder: string;
  readonly port: number;
  /** A server that tells its clients where it is names this port. */
  readonly reachedAt: number;
  /** A server that also talks to itself needs this port, which is free too. */
  readonly innerPort: number;
}

export interface ServerProgram {
  readonly command: string;
  readonly args: readonly string[];
  /** Only a process on this very data has this text on its command line. */
  readonly mark: string;
  /** The folder is laid out once no earlier process uses it any more. */
  readonly prepare: () => Promise<void>;
}

export interface ServerOptions extends Pick<
  StackOptions,
  'dataDirectory' | 'fresh' | 'secured' | 'progress' | 'died' | 'signal'
> {
  /** A free port is picked when none is given. */
  readonly port?: number | undefined;
  /** Something before the server listens here; its own port when none is given. */
  readonly reachedAt?: number | undefined;
}

export interface StartedServer {
  readonly part: StackPart;
  readonly address: string;
}

/** A start that fails leaves nothing running. */
export async function started(part: StackPart): Promise<StackPart> {
  try {
    await part.start();
    return part;
  } catch (error) {
    await part.stop().catch(() => undefined);
    throw error;
  }
}
