/** A service as a process of its own, and calls to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../../server.js', import.meta.url));
const KEY = 'malmoi-key-of-the-trials';
/** Long enough for a busy machine; a service that is not ready then never will be. */
const READY_MS = 180_000;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Milliseconds until the whole answer was there. */
  ms: number;
}

export interface ServiceProcess {
  url: string;
  pid: number;
  /** Header that carries the admin key. */
  authorization: string;
  /** An address below `/api/v1`, or one that begins with `//` from the root. No answer at all is status 0. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Ends the process and waits until it has. */
  end(signal: NodeJS.Signals): Promise<void>;
  /** False once the process is gone. */
  runs(): boolean;
}

export async function startService(environment: Record<string, string>): Promise<ServiceProcess> {
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'warn', MALMOI_ADMIN_KEY: KEY, ...environment };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await ready(child);
  return {
    url,
    pid: child.pid!,
    authorization: `Bearer ${KEY}`,
    call: (method, path, body, headers) => call(url, method, { path, body, headers }),
    runs: () => child.exitCode === null && child.signalCode === null,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the service was not ready in time\n${said}`));
    }, READY_MS);
    const listen = (part: Buffer): void => {
      said += part.toString();
      const url = /malmoi ready (\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4_000)));
    child.on('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the service ended (${code}) before it was ready\n${said}`));
    });
  });
}

interface Request {
  path: string;
  body: unknown;
  headers: Record<string, string> | undefined;
}

async function call(url: string, method: string, { path, body, headers }: Request): Promise<Answer> {
  const begin = performance.now();
  const raw = typeof body === 'string';
  try {
    const response = await fetch(url + (path.startsWith('//') ? path.slice(1) : `/api/v1${path}`), {
      method,
      headers: {
        authorization: `Bearer ${KEY}`,
        ...(body !== undefined && { 'content-type': raw ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, ms: performance.now() - begin };
  } catch {
    return { status: 0, headers: new Headers(), text: '', ms: performance.now() - begin };
  }
}
