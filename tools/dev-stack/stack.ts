import type { Ending } from './server-process';

/** One server of the stack, controllable so that a test can kill it and bring it back on the same port and data. */
export interface StackPart {
  /** Null when the part is not a process of this machine's user: named in the environment, or inside a container. */
  readonly pid: number | null;
  /** Resolves when the part answers real requests, not when its process exists. */
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  freeze(): Promise<void>;
  thaw(): Promise<void>;
}

export interface Stack {
  readonly mongodbUrl: string;
  readonly kafkaBrokers: string[];
  readonly kafka: StackPart;
  readonly mongodb: StackPart;
  readonly pids: number[];
  stop(): Promise<void>;
}

export interface StackOptions {
  dataDirectory: string;
  /** A free port is picked when none is given. */
  kafkaPort?: number;
  mongodbPort?: number;
  /** Empties the data before starting; refused for servers named in the environment, whose data is not ours. */
  fresh?: boolean;
  /** Servers of our own even where the environment names some: for tests that kill them. */
  own?: boolean;
  progress: (line: string) => void;
  /** Told when a part ends although nobody asked it to, with the last lines it wrote. */
  died?: (part: string, lastLines: string, ending: Ending) => void;
  /** Ends a start that is under way: nothing is left running when the start has then failed. */
  signal?: AbortSignal;
}
