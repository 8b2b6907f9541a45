// Brings a part of a page up to date without flicker: what has not changed stays as it is.

/** Asks for a part with the fields of a form; an answer that came too late is dropped. */
export function liveForm({
  form,
  url,
  method = 'POST',
  wait = 150,
  fields = () => new FormData(form),
  ready = () => {},
}) {
  let running;
  let timer;
  const ask = async () => {
    running?.abort();
    const mine = (running = new AbortController());
    const body = new URLSearchParams(fields());
    const target = method === 'GET' ? `${url}${url.includes('?') ? '&' : '?'}${body}` : url;
    try {
      const response = await fetch(target, {
        method,
        signal: mine.signal,
        ...(method === 'GET' ? {} : { body }),
      });
      if (response.status === 401) location.reload();
      if (!response.ok) return;
      show(await response.text());
      ready(body);
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  return ask;
}

/** Puts each part that has a place of the same id into that place. */
export function show(source) {
  const made = new DOMParser().parseFromString(source, 'text/html');
  for (const part of made.querySelectorAll('[data-part]')) {
    const place = document.getElementById(part.id);
    if (place) exchange(place, part);
  }
}

/** What a node was when it came: opening a detail or pressing a button does not make it another one. */
const sources = new WeakMap();
const sourceOf = (node) => sources.get(node) ?? node.outerHTML ?? node.data;

function exchange(place, part) {
  const old = [...place.childNodes].filter(isShown);
  const fresh = [...part.childNodes].filter(isShown);
  for (const node of fresh) sources.set(node, node.outerHTML ?? node.data);
  place.replaceChildren(
    ...fresh.map((node, i) => (old[i] && sourceOf(old[i]) === sourceOf(node) ? old[i] : node)),
  );
}

const isShown = (node) => node.nodeType !== Node.TEXT_NODE || node.data.trim() !== '';
