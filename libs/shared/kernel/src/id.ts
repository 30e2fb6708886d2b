import { v7 } from 'uuid';

/** The UUID sorts by the time it was made, so that new documents land together at the end of their index. */
export function newId(): string {
  return v7();
}
