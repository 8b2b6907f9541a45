/** Load from a number of clients that each ask, wait for the answer, and ask again. */
import { Connection, type Answer } from './connection.js';

export interface LoadResult {
  /** Milliseconds of each request, in the order of their ends. */
  times: number[];
  perSecond: number;
}

/** Sends every request once. @throws at the first answer that is not 200 */
export async function load(port: number, requests: readonly Buffer[], clients: number): Promise<LoadResult> {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(port)));
  const times: number[] = [];
  let next = 0;
  const client = async (connection: Connection): Promise<void> => {
    while (next < requests.length) {
      const request = requests[next++]!;
      const begin = performance.now();
      needOk(await connection.send(request));
      times.push(performance.now() - begin);
    }
  };
  const begin = performance.now();
  try {
    await Promise.all(connections.map(client));
  } finally {
    for (const connection of connections) connection.close();
  }
  return { times, perSecond: Math.round((requests.length / (performance.now() - begin)) * 1000) };
}

/** One request on a connection of its own. */
export async function ask(port: number, request: Buffer): Promise<Answer> {
  const connection = await Connection.open(port);
  try {
    return needOk(await connection.send(request));
  } finally {
    connection.close();
  }
}

function needOk(answer: Answer): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new Error(`HTTP ${answer.status}: ${answer.body.toString().slice(0, 200)}`);
}
