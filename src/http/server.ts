/** The HTTP server of a node: how large, how slow and how many its clients may be. */
import { createServer, type RequestListener, type Server } from 'node:http';

/** Long sentences in the address of a GET: Hangul takes nine characters a syllable there. */
const MAX_HEADER = 64 * 1024;
/** Connections of clients that keep them; longer than the usual 60 s of a proxy. */
const KEEP_ALIVE_MS = 65_000;
/** The head of a request is sent at once, or by a client that only wants to hold a connection. */
const HEAD_MS = 15_000;
/** The longest upload: 4 GiB over a slow line. */
const REQUEST_MS = 2 * 3_600_000;
/** A connection on which nothing moves this long is closed, in the middle of an upload too. */
const IDLE_MS = 120_000;

export function createHttpServer(app: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER,
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEAD_MS,
      requestTimeout: REQUEST_MS,
    },
    app,
  );
  server.timeout = IDLE_MS;
  return server;
}
