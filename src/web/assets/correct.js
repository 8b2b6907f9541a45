// Corrections in place: a link to a form brings the form under it. Without scripts the link goes to the form's page.

/** Opens the forms of `a[data-form]` within a place; `saved` is called when one was stored. */
export function correctInPlace(place, saved) {
  place.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-form]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void open(link);
    } else if (event.target.closest('[data-close]')) close(place);
  });
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.target.closest('[data-own]')) return;
    event.stopPropagation();
    close(place);
  });
  place.addEventListener('submit', (event) => {
    const box = event.target.closest('[data-own]');
    if (!box) return;
    event.preventDefault();
    void send(event.target, box, saved);
  });

  async function open(link) {
    const response = await fetch(link.dataset.form);
    if (!response.ok) return location.assign(link.href);
    close(place);
    const box = document.createElement('div');
    box.dataset.own = '';
    box.className = 'inPlace';
    box.link = link;
    fill(box, await response.text());
    link.closest('.correctable').append(box);
    box.querySelector('textarea, input:not([type=hidden])').focus();
  }
}

function close(place) {
  const box = place.querySelector('[data-own]');
  box?.remove();
  box?.link.focus();
}

function fill(box, source) {
  box.replaceChildren(...new DOMParser().parseFromString(source, 'text/html').body.childNodes);
}

/** What was stored goes; what could not be stored comes back with the reasons. */
async function send(form, box, saved) {
  const response = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
  });
  const source = await response.text();
  if (!response.ok) return location.assign(box.link.href);
  if (!source.includes('data-saved')) return fill(box, source);
  const item = box.parentElement;
  box.remove();
  await saved();
  (box.link.isConnected ? box.link : item).focus();
}
