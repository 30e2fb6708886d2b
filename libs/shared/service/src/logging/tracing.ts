import { context, propagation, SpanKind, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { AlwaysOffSampler, BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';

/** Keeps a caller's trace or starts one (W3C Trace Context), for logs and events; spans themselves are not recorded. */
export function startTracing(): void {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ sampler: new AlwaysOffSampler() }));
}

export function traceRequests(fastify: FastifyInstance): void {
  const tracer = trace.getTracer('imd');
  fastify.addHook('onRequest', (request, reply, done) => {
    const parent = propagation.extract(context.active(), request.headers);
    const span = tracer.startSpan(
      `${request.method} ${request.routeOptions.url ?? ''}`,
      { kind: SpanKind.SERVER },
      parent,
    );
    reply.raw.once('close', () => span.end());
    context.with(trace.setSpan(parent, span), done);
  });
}

/** The active trace as a `traceparent`, or null outside any. */
export function activeTraceparent(): string | null {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'] ?? null;
}
