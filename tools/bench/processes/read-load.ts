import autocannon from 'autocannon';
import { asOwnProcess } from '../own-process';

export interface ReadLoadOptions {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly connections: number;
  readonly seconds: number;
}

export interface ReadLoad {
  readonly perSecond: number;
  /** They are in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerSecond: number;
}

asOwnProcess<ReadLoadOptions, ReadLoad>(async ({ url, headers, connections, seconds }, { ready }) => {
  ready();
  const { latency, throughput, errors, non2xx, duration, ...counts } = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
  });
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals from ${url}`);
  return {
    perSecond: counts['2xx'] / duration,
    p50: latency.p50,
    p99: latency.p99,
    bytesPerSecond: throughput.average,
  };
});
