// Reviewing an alignment by keys: up and down go through the pairs, a letter does what its button does.
const list = document.querySelector('.beads[data-editable=true]');
const STEPS = { m: 'merge', s: 'split', d: 'drop', e: 'enDown', E: 'enUp', k: 'koDown', K: 'koUp' };

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const bead = document.activeElement?.closest('.bead');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = bead
      ? event.key === 'ArrowDown'
        ? bead.nextElementSibling
        : bead.previousElementSibling
      : list.firstElementChild;
    if (!next) return;
    event.preventDefault();
    next.focus();
    return;
  }
  const button = bead && STEPS[event.key] && bead.querySelector(`button[value=${STEPS[event.key]}]`);
  if (button) button.click();
}

if (list) {
  document.addEventListener('keydown', press);
  const wanted = /^#bead-\d+$/.test(location.hash) && document.querySelector(location.hash);
  if (wanted) wanted.focus();
}
