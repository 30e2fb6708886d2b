/** Named places where a test may end the process; nothing happens there in production. */
export type Failpoint = (name: 'relay-sent' | 'chunk-before-commit' | 'chunk-after-commit') => void;
