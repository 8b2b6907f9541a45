// Reviewing an alignment by keys, without the page coming anew; without it each step sends its form.
import { show } from './live.js';

const review = document.getElementById('review');
const STEPS = {
  m: 'merge',
  s: 'split',
  d: 'drop',
  e: 'enDown',
  E: 'enUp',
  k: 'koDown',
  K: 'koUp',
  z: 'undo',
};
const list = () => review.querySelector('.beads[data-editable=true]');
const beadHere = () => document.activeElement?.closest('.bead');

/** Steps one after the other: each needs the version that the one before it made. */
let queue = Promise.resolve();
const then = (step) => (queue = queue.then(step));

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  const response = await fetch(`${form.getAttribute('action')}?part=review`, { method: 'POST', body });
  if (!response.ok) return location.reload();
  const source = await response.text();
  show(source);
  const focus = new DOMParser().parseFromString(source, 'text/html').body.firstElementChild?.dataset.focus;
  document.getElementById(`bead-${focus}`)?.focus();
}

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || !list()) return;
  const beads = [...list().children];
  const here = beads.indexOf(beadHere());
  const to = {
    ArrowDown: () => beads[here + 1],
    ArrowUp: () => beads[here - 1],
    u: () => beads.find((bead, i) => i > here && bead.matches('.unsure')) ?? list().querySelector('.unsure'),
  }[event.key]?.();
  if (to) {
    event.preventDefault();
    to.focus();
  } else if (STEPS[event.key] && (here >= 0 || event.key === 'z')) then(() => click(STEPS[event.key]));
}

/** The button of a step at the pair that has the focus by then. */
function click(step) {
  const place = step === 'undo' ? review : beadHere();
  const button = place?.querySelector(`button[value=${step}]`);
  return button && send(button.form, button);
}

if (review) {
  document.addEventListener('keydown', press);
  review.addEventListener('submit', (event) => {
    if (!event.target.matches('.steps')) return;
    event.preventDefault();
    then(() => send(event.target, event.submitter));
  });
  const wanted = /^#bead-\d+$/.test(location.hash) && document.querySelector(location.hash);
  if (wanted) wanted.focus();
}
