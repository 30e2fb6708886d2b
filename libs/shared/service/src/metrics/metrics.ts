import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { routeOf } from '../http/route';
import { Runtime } from '../runtime';

/** Prometheus scrapes the metrics; gauges are read at that moment. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  constructor(private readonly runtime: Runtime) {
    collectDefaultMetrics({ register: this.registry });
    this.addOutboxGauges();
    this.addConsumerGauges();
  }

  /** Requests are measured by their route, not their path, so that the number of series stays bounded. */
  observe(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      this.requests.observe(
        { method: request.method, route: routeOf(request).url ?? 'unknown', status: reply.statusCode },
        reply.elapsedTime / 1_000,
      );
      done();
    });
  }

  private addOutboxGauges(): void {
    const pending = new Gauge({
      name: 'imd_outbox_pending',
      help: 'Events that are not on their topic yet, at most 10 000',
      registers: [this.registry],
    });
    const { runtime } = this;
    new Gauge({
      name: 'imd_outbox_oldest_seconds',
      help: 'Age of the oldest event that is not on its topic yet',
      registers: [this.registry],
      async collect() {
        const state = await runtime.outboxState();
        pending.set(state.pending);
        this.set(state.oldestSeconds);
      },
    });
  }

  private addConsumerGauges(): void {
    const { runtime } = this;
    new Gauge({
      name: 'imd_consumer_lag',
      help: 'Events between what a read model has applied and the end of the log',
      labelNames: ['read_model', 'partition'],
      registers: [this.registry],
      collect() {
        // A partition that went to another instance is that one's to tell of.
        this.reset();
        for (const [{ name }, consumer] of runtime.consumers) {
          for (const [partition, lag] of consumer.state().lag) this.set({ read_model: name, partition }, lag);
        }
      },
    });
    new Counter({
      name: 'imd_forks_total',
      help: 'Aggregates that were parked because one version of them is two events',
      labelNames: ['read_model'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [{ name }, consumer] of runtime.consumers) this.inc({ read_model: name }, consumer.state().forks);
      },
    });
    new Gauge({
      name: 'imd_rebuild_needed',
      help: '1 while a read model was built by a build that handles other events than this one',
      labelNames: ['read_model'],
      registers: [this.registry],
      collect() {
        for (const [{ name }, consumer] of runtime.consumers)
          this.set({ read_model: name }, consumer.isRebuildNeeded ? 1 : 0);
      },
    });
    new Counter({
      name: 'imd_consumer_acts_total',
      help: 'Aggregates parked, redriven and discarded, and events dead-lettered, since the start',
      labelNames: ['read_model', 'act'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [{ name }, consumer] of runtime.consumers)
          for (const [act, times] of consumer.state().acts) this.inc({ read_model: name, act }, times);
      },
    });
    new Counter({
      name: 'imd_swaps_total',
      help: 'Times that another generation of a read model went live, since the start',
      labelNames: ['read_model'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [{ name }] of runtime.consumers) this.inc({ read_model: name }, runtime.swaps.get(name) ?? 0);
      },
    });
    new Counter({
      name: 'imd_leases_taken_total',
      help: 'Times that this process took over the lease of the relay, since the start',
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc(runtime.leasesTaken);
      },
    });
    new Gauge({
      name: 'imd_parked_keys',
      help: 'Aggregates whose events wait behind one that cannot be applied',
      labelNames: ['read_model'],
      registers: [this.registry],
      collect() {
        for (const [{ name }, consumer] of runtime.consumers) this.set({ read_model: name }, consumer.state().parked);
      },
    });
  }
}
