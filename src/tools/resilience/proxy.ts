/** Two nodes behind nginx, with the configuration that docker-compose.yml uses: one goes, no client notices. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectPath } from '../../project.js';
import { load } from './support/load.js';
import type { ServiceProcess } from './support/service.js';
import type { Stand } from './support/stand.js';
import { pairOf } from './support/texts.js';
import { until } from './support/wait.js';
import { prepareDesk } from './support/work.js';
import { must, type Figures, type Trial } from './trial.js';

const NGINX = '/usr/sbin/nginx';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The shipped configuration with the addresses of this machine. */
async function configure(folder: string, nodes: readonly ServiceProcess[], port: number): Promise<string> {
  let text = await readFile(projectPath('ops/nginx.conf'), 'utf8');
  for (const [i, { url }] of nodes.entries()) text = text.replace(`malmoi-${i + 1}:3000`, new URL(url).host);
  text = text.replace('listen 8080;', `listen 127.0.0.1:${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};\n`,
  );
  text = text.replace('http {\n', `http {\n${temporary.join('')}`);
  const file = join(folder, 'nginx.conf');
  await writeFile(file, `daemon off;\npid ${join(folder, 'nginx.pid')};\n${text}`);
  return file;
}

function startNginx(folder: string, file: string): ChildProcess {
  return spawn(NGINX, ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], { stdio: 'ignore' });
}

/** A request at the address of the proxy. */
function through(
  service: ServiceProcess,
  address: string,
): (n: number) => Promise<{ kind: string; ms: number }> {
  return async (n) => {
    const pair = pairOf(n % 1_000);
    const begin = performance.now();
    const kind = await fetch(`${address}/tmserver//en/ko/unit/${encodeURIComponent(pair.en)}`, {
      headers: { authorization: service.authorization },
    }).then(
      async (response) =>
        (await response.text()).includes(pair.ko) ? 'right' : `wrong (${response.status})`,
      () => 'no answer',
    );
    return { kind, ms: performance.now() - begin };
  };
}

async function run(stand: Stand): Promise<Figures> {
  const missing = await access(NGINX).then(
    () => false,
    () => true,
  );
  if (missing) return { skipped: `${NGINX} is not installed` };
  const url = await stand.database();
  const trust = { TRUST_PROXY: 'loopback' };
  const nodes = [await stand.service(url, 'first', trust), await stand.service(url, 'second', trust)];
  await prepareDesk(nodes[0]!);
  const folder = join(stand.folder, 'nginx');
  await mkdir(folder);
  const port = await freePort();
  const nginx = startNginx(folder, await configure(folder, nodes, port));
  const address = `http://127.0.0.1:${port}`;
  try {
    await until('nginx answers', () =>
      fetch(`${address}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    await until('the second node has the memory too', () => knows(nodes[1]!));
    let working = true;
    const loading = load({ clients: 8, goOn: () => working, work: through(nodes[0]!, address) });
    await pause(2_000);
    // A new version comes in: the node is stopped as its container would be.
    await nodes[0]!.end('SIGTERM');
    await pause(2_000);
    const again = await stand.service(url, 'first', { ...trust, PORT: new URL(nodes[0]!.url).port });
    await until('the first node has the memory again', () => knows(again));
    await pause(2_500);
    await nodes[1]!.end('SIGKILL');
    await pause(2_000);
    working = false;
    const { kinds, ...figures } = await loading;
    must(Object.keys(kinds).join() === 'right', `no client notices: ${JSON.stringify(kinds)}`);
    return { ...figures, 'nodes stopped': 1, 'nodes killed': 1, errors: 0 };
  } finally {
    nginx.kill('SIGQUIT');
  }
}

async function knows(service: ServiceProcess): Promise<boolean> {
  const { text } = await service.call('GET', `//tmserver/en/ko/unit/${encodeURIComponent(pairOf(1).en)}`);
  return text.includes(pairOf(1).ko);
}

export const proxy: Trial = {
  name: 'proxy',
  about: 'two nodes behind nginx, one stopped and one killed under load: no client notices',
  run,
};
