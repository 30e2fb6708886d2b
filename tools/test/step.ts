export interface Outcome {
  passed: number;
  failed: number;
}

export interface Step {
  /** `npm test -- --only <name>` asks for it. */
  name: string;
  about: string;
  /** The step keeps one processor busy; another such step that follows runs beside it. */
  onOneProcessor?: true;
  run: (signal: AbortSignal) => Promise<Outcome>;
}
