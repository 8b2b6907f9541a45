// Writing a concept: warnings and spellings as one types, further terms, spellings taken over by a button.
import { liveForm } from './live.js';

const form = document.querySelector('form.concept');
const ask = liveForm({ form, url: '/glossary/hints', wait: 250 });

for (const button of form.querySelectorAll('.addTerm')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const rows = button.parentElement.querySelectorAll('.termRow');
    const row = rows[rows.length - 1].cloneNode(true);
    for (const field of row.querySelectorAll('input')) field.value = '';
    row.querySelector('select').value = 'admitted';
    button.before(row);
    row.querySelector('input').focus();
  });
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button.use');
  if (!button) return;
  const field = form.elements[`${button.dataset.lang}.text`];
  const first = field instanceof Element ? field : field[0];
  first.value = button.dataset.text;
  first.focus();
  void ask();
});
