import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { bookingIn } from '../budget-year';
import { asOwnProcess } from '../own-process';
import { percentilesOf, type Percentiles } from '../percentiles';

export interface BookingLoadOptions {
  readonly gatewayUrl: string;
  readonly headers: Record<string, string>;
  readonly year: number;
  /**
   * Either `inFlight` are under way at any time, each answer followed by the next; or `perSecond` begin, whatever the
   * answers do.
   */
  readonly pace: { readonly inFlight: number } | { readonly perSecond: number };
  /** With null it goes on until it is stopped. */
  readonly seconds: number | null;
}

export interface BookingLoad {
  readonly perSecond: number;
  /**
   * They are in milliseconds; at a fixed pace from when a booking was due, so that a stall counts for all that it held
   * up.
   */
  readonly latency: Percentiles;
}

const TICK_MS = 5;

asOwnProcess<BookingLoadOptions, BookingLoad>(
  async ({ gatewayUrl, headers, year, pace, seconds }, { ready, stopped }) => {
    const pool = new Pool(gatewayUrl, { connections: 64 });
    const latencies: number[] = [];
    const body = JSON.stringify(bookingIn(year));

    const book = async (due: number) => {
      const answer = await pool.request({
        method: 'POST',
        path: `/v1/budgets/${year}/expenditures`,
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 201) throw new Error(`A booking was answered with ${answer.statusCode}: ${text}`);
      latencies.push(performance.now() - due);
    };

    ready();
    const from = performance.now();
    const isOver = () => stopped.aborted || (seconds !== null && performance.now() - from > seconds * 1_000);
    if ('inFlight' in pace) {
      const oneAfterAnother = async () => {
        while (!isOver()) await book(performance.now());
      };
      await Promise.all(Array.from({ length: pace.inFlight }, oneAfterAnother));
    } else {
      const begun: Promise<void>[] = [];
      const failing = new AbortController();
      const betweenMs = 1_000 / pace.perSecond;
      while (!isOver() && !failing.signal.aborted) {
        for (let due = from + begun.length * betweenMs; due <= performance.now(); due += betweenMs) {
          const booking = book(due);
          booking.catch(() => failing.abort());
          begun.push(booking);
        }
        await delay(TICK_MS);
      }
      await Promise.all(begun);
    }
    const perSecond = (latencies.length * 1_000) / (performance.now() - from);
    await pool.close();
    return { perSecond, latency: percentilesOf(latencies) };
  },
);
