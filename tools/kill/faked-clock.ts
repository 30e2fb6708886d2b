import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { Environment } from '../platform-under-test/service-under-test';

/** Debian and Ubuntu install libfaketime here. */
const LIBRARIES = ['x86_64', 'aarch64'].map(
  (processor) => `/usr/lib/${processor}-linux-gnu/faketime/libfaketimeMT.so.1`,
);

/** Null where it is not installed: clocks then stay as they are. */
export const LIBFAKETIME = LIBRARIES.find((library) => existsSync(library)) ?? null;

/** The clock of one service can be wrong: libfaketime adds to it what a file says. */
export class FakedClock {
  private constructor(private readonly file: string) {}

  static async in(file: string): Promise<FakedClock> {
    const clock = new FakedClock(file);
    await clock.step(0);
    return clock;
  }

  /** The monotonic clock stays right, as it does when somebody sets the clock of a machine. */
  get environment(): Environment {
    if (LIBFAKETIME === null) return {};
    return {
      LD_PRELOAD: LIBFAKETIME,
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
  }

  /** From now on the clock is this many seconds ahead, or behind. */
  async step(seconds: number): Promise<void> {
    await writeFile(`${this.file}.next`, `${seconds < 0 ? '' : '+'}${seconds}\n`);
    await rename(`${this.file}.next`, this.file);
  }
}
