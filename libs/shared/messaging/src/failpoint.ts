/** Named places where a test may end the process; nothing happens there in production. */
export type Failpoint = (
  name: 'command-before-commit' | 'relay-sent' | 'chunk-before-commit' | 'chunk-after-commit',
) => void;
