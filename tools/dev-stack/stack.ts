import type { Secured } from './secured';
import type { Ending } from './server-process';

/** A test can kill this server and bring it back on the same port and data. */
export interface StackPart {
  /**
   * It is null when the part is not a process of this machine's user: named in the environment, or inside a container.
   */
  readonly pid: number | null;
  /** This resolves when the part answers real requests, not when its process exists. */
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
  /** Kafka sends its clients to this port, where something listens that hands on to its own. */
  kafkaReachedAt?: number;
  /** The data is emptied before the start; servers named in the environment, whose data is not ours, refuse that. */
  fresh?: boolean;
  /** Tests that kill servers need some of their own even where the environment names others. */
  own?: boolean;
  /** Such servers run as processes only: the images have other ways to be given certificates and logins. */
  secured?: Secured;
  progress: (line: string) => void;
  /** This is told when a part ends although nobody asked it to, with the last lines it wrote. */
  died?: (part: string, lastLines: string, ending: Ending) => void;
  /** The signal ends a start that is under way: nothing is left running when the start has then failed. */
  signal?: AbortSignal;
}
