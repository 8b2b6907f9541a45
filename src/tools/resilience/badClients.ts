/** Clients that misbehave: the others do not notice. */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { forSeconds, load } from './support/load.js';
import type { ServiceProcess } from './support/service.js';
import { allRight, mixedWork, prepareDesk } from './support/work.js';
import { must, type Trial } from './trial.js';

const IDLE = 1_000;
const SLOW = 50;
const STUCK = 50;
const HEADER_BYTES = 1024 ** 2;

/** Opens a connection and leaves it. */
function open({ url }: ServiceProcess, first = ''): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', () => socket.destroy());
    if (first !== '') socket.write(first);
  });
}

/** A client whose request never ends: one character now and then. */
async function drip(socket: Socket, goOn: () => boolean): Promise<void> {
  while (goOn() && !socket.destroyed) {
    socket.write('x');
    await pause(500);
  }
}

/** What is answered to a header of a megabyte. */
async function hugeHeader(service: ServiceProcess): Promise<string> {
  const socket = await open(service, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Huge: ');
  let said = '';
  socket.on('data', (part: Buffer) => (said += part.toString()));
  socket.write('a'.repeat(HEADER_BYTES));
  const begin = performance.now();
  while (!socket.destroyed && said === '' && performance.now() - begin < 10_000) await pause(50);
  socket.destroy();
  return /^HTTP\/1.1 (\d+)/.exec(said)?.[1] ?? 'closed';
}

export const badClients: Trial = {
  name: 'clients-bad',
  about: `${IDLE} idle connections, slow clients, stuck uploads, huge headers: the others do not notice`,
  async run(stand, { seconds }) {
    const service = await stand.service(await stand.database());
    await prepareDesk(service);
    const ordinary = () =>
      load({ clients: 4, goOn: forSeconds(seconds / 2), work: mixedWork(service, new Set()) });
    const alone = await ordinary();
    const goOn = forSeconds(seconds * 2);
    const sockets: Socket[] = [];
    for (let i = 0; i < IDLE; i += 1) sockets.push(await open(service));
    for (let i = 0; i < SLOW; i += 1) {
      const socket = await open(service, 'GET /api/v1/segments HTTP/1.1\r\nHost: x\r\nX-Slow: ');
      sockets.push(socket);
      void drip(socket, goOn);
    }
    for (let i = 0; i < STUCK; i += 1)
      sockets.push(
        await open(
          service,
          'POST /api/v1/imports?memory=desk&filename=a.csv HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000000\r\nAuthorization: Bearer malmoi-key-of-the-trials\r\n\r\nen,ko\n',
        ),
      );
    const refused = await hugeHeader(service);
    must(['431', 'closed'].includes(refused), `a huge header is refused: ${refused}`);
    const beside = await ordinary();
    allRight(beside.kinds);
    must((beside.kinds['unavailable'] ?? 0) === 0, 'the others do not notice');
    for (const socket of sockets) socket.destroy();
    must(service.runs(), 'the service goes on');
    return {
      connections: sockets.length,
      'p95 alone': alone.p95,
      'p95 beside them': beside.p95,
      requests: alone.requests + beside.requests,
    };
  },
};
