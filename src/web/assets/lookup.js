// Look-up as you type, corrected in place, by keys all the way; without it the page works as a plain form.
import { correctInPlace } from './correct.js';
import { liveForm } from './live.js';

const form = document.querySelector('form.lookup');
const results = document.getElementById('results');
const look = liveForm({ form, url: '/?part=results', ready: number });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void look();
});
correctInPlace(results, look);
number();

/** The copy buttons in sight say which digit Alt takes. */
function number() {
  let place = 0;
  for (const button of results.querySelectorAll('button.copy')) {
    if (place < 9 && button.checkVisibility()) button.dataset.place = ++place;
    else delete button.dataset.place;
  }
}

/** What a letter does to the suggestion that has the focus. */
const DOES = {
  c: (item) => item.querySelector('button.copy')?.click(),
  e: (item) =>
    (item.querySelector('a[data-form]') ?? item.closest('.entry')?.querySelector('a[data-form]'))?.click(),
  w: (item) => item.querySelector('summary')?.click(),
};

document.addEventListener('keydown', (event) => {
  const here = document.activeElement;
  const inForm = here?.closest('[data-own]');
  if (event.ctrlKey || event.metaKey || inForm) return;
  const item = here?.closest('#results .item');
  const typing = here?.matches('textarea, input, select');
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
  if (step && (event.altKey || !typing) && !(event.altKey && event.key.length === 1)) go(event, item, step);
  else if (item && !typing && !event.altKey) DOES[event.key]?.(item);
});

/** Through all suggestions, and from the first back to the text. */
function go(event, item, step) {
  const items = [...results.querySelectorAll('.item')];
  const next = item ? items.indexOf(item) + step : step > 0 ? 0 : -1;
  const place = items[next] ?? (next < 0 ? form.querySelector('textarea') : undefined);
  if (!place) return;
  event.preventDefault();
  place.focus();
}
