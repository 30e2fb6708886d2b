import { unavailable } from '@imd/kernel';

/** An answer from an empty image would read as "there is nothing", so a caller is refused until the image is loaded. */
export const readModelLoading = unavailable(
  'read-model-loading',
  'The answer is being loaded into memory; ask again in a moment',
  (name: string) => ({ readModel: name }),
);
