export interface Outcome {
  passed: number;
  failed: number;
}

export interface Step {
  /** What `npm test -- --only <name>` asks for. */
  name: string;
  about: string;
  run: (signal: AbortSignal) => Promise<Outcome>;
}
