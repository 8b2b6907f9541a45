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
const textOf = (node) => node.outerHTML ?? node.data;
const sourceOf = (node) => sources.get(node) ?? textOf(node);
/** Nodes of one kind are brought up to date; `data-key` says that a node stands for one thing and no other. */
const kindOf = (node) => `${node.nodeName} ${node.className ?? ''} ${node.dataset?.key ?? ''}`;
/** What the page itself put in, such as an open form, is none of the server's business. */
const isOwn = (node) => node.dataset?.own !== undefined;

function exchange(place, part) {
  const old = [...place.childNodes].filter((node) => !isOwn(node));
  const take = (fits) => {
    const at = old.findIndex(fits);
    return at < 0 ? undefined : old.splice(at, 1)[0];
  };
  const fresh = [...part.childNodes];
  const same = fresh.map((node) => {
    const text = textOf(node);
    return take((each) => sourceOf(each) === text);
  });
  const wanted = fresh.map((node, i) => {
    if (same[i]) return same[i];
    const kind = kindOf(node);
    return renewed(
      take((each) => kindOf(each) === kind),
      node,
    );
  });
  for (const node of old) node.remove();
  let at = place.firstChild;
  for (const node of wanted) {
    while (at && isOwn(at)) at = at.nextSibling;
    if (node === at) at = at.nextSibling;
    else place.insertBefore(node, at);
  }
}

/** The old node with what the new one has, or the new one where there is no such old one. */
function renewed(old, node) {
  const source = textOf(node);
  if (!old) {
    for (const each of node.querySelectorAll?.('*') ?? []) sources.set(each, each.outerHTML);
    sources.set(node, source);
    return node;
  }
  if (old.nodeType === Node.TEXT_NODE) old.data = node.data;
  else {
    for (const { name, value } of node.attributes) if (name !== 'open') old.setAttribute(name, value);
    exchange(old, node);
    sources.set(old, source);
  }
  return old;
}
