/** A TCP proxy that holds back what a server sends. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SlowProxy {
  port: number;
  /** Milliseconds that every part of an answer is held back from now on; Infinity: until it is changed. */
  delay(milliseconds: number): void;
  close(): void;
}

export async function startSlowProxy(target: number): Promise<SlowProxy> {
  let wait = 0;
  const sockets = new Set<Socket>();
  const stuck = new Set<() => void>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.pipe(upstream);
    let before = Promise.resolve();
    upstream.on('data', (part: Buffer) => {
      // One after another: bytes keep their order whatever the delay was when they came.
      before = before.then(() => held(part));
    });
    upstream.on('close', () => void before.then(() => client.destroy()));
    client.on('close', () => upstream.destroy());
    const held = (part: Buffer): Promise<void> =>
      new Promise((resolve) => {
        const send = (): void => {
          stuck.delete(send);
          if (!client.destroyed) client.write(part);
          resolve();
        };
        if (wait === Infinity) stuck.add(send);
        else setTimeout(send, wait);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    delay(milliseconds) {
      wait = milliseconds;
      if (wait !== Infinity) for (const send of stuck) send();
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
