/** Prometheus metrics of one node. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void;
  /** Adds a value that is read when the metrics are fetched. */
  gauge(name: string, help: string, read: () => number): void;
  text(): Promise<string>;
  contentType: string;
}

/** From a tenth of a millisecond, where an exact look-up is, to the slowest that a person waits for. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const duration = new Histogram({
    name: 'malmoi_request_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames,
    buckets: SECONDS,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'malmoi_request_failures_total',
    help: 'Answers with a status of 500 and above.',
    labelNames: ['route'] as const,
    registers: [registry],
  });
  return {
    request(method, route, status, seconds) {
      duration.observe({ method, route, status: String(status) }, seconds);
      if (status >= 500) failures.inc({ route });
    },
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(read());
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
