// A list that follows its filters as they change; without it the form is sent.
import { liveForm } from './live.js';

const form = document.querySelector('form[data-live]');
if (form) {
  liveForm({
    form,
    url: form.dataset.live,
    method: 'GET',
    fields: () => [...new FormData(form)].filter(([, value]) => value !== ''),
    ready: (fields) => history.replaceState(null, '', `${form.getAttribute('action')}?${fields}`),
  });
}
