// Follows a job until it has ended; without it the page is reloaded by hand.
import { show } from './live.js';

const INTERVAL = 700;

async function follow() {
  const response = await fetch(`${location.pathname}?part=1`);
  if (!response.ok) return;
  const source = await response.text();
  show(source);
  if (source.includes('data-finished="true"')) location.replace(location.pathname);
  else setTimeout(follow, INTERVAL);
}

if (document.getElementById('job')?.dataset.finished === 'false') setTimeout(follow, INTERVAL);
