/** Clients that work side by side, each sending its next request when the last is answered. */

export interface Load {
  clients: number;
  /** Whether to send another; asked before each request with the number sent so far. */
  goOn: (sent: number) => boolean;
  /** One request; what it returns is counted by that name. */
  work: (n: number, client: number) => Promise<{ kind: string; ms: number }>;
}

export interface Loaded {
  requests: number;
  /** How many there were of each kind. */
  kinds: Record<string, number>;
  /** Milliseconds that 95 and 99 of 100 requests stayed below, and the longest. */
  p95: number;
  p99: number;
  longest: number;
}

export async function load({ clients, goOn, work }: Load): Promise<Loaded> {
  const times: number[] = [];
  const kinds: Record<string, number> = {};
  let sent = 0;
  async function client(number: number): Promise<void> {
    while (goOn(sent)) {
      const { kind, ms } = await work(sent++, number);
      times.push(ms);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return { requests: sent, kinds, p95: at(0.95), p99: at(0.99), longest: at(1) };
}

/** True for so many seconds from now. */
export function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1_000;
  return () => performance.now() < end;
}
