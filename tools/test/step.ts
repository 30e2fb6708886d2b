export interface Outcome {
  passed: number;
  failed: number;
}

export interface Step {
  /** `npm test -- --only <name>` asks for it. */
  name: string;
  about: string;
  run: (signal: AbortSignal) => Promise<Outcome>;
}
