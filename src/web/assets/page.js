// On every page: copying, keyboard help, moving between pages by keys, confirming what cannot be taken back.
document.documentElement.classList.add('scripted');

export async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  const label = button.dataset.label ?? (button.dataset.label = button.textContent);
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = label), 1200);
}

const isTyping = (element) =>
  element.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');

const PLACES = { l: '/', c: '/concordance', g: '/glossary', d: '/documents', n: '/names', k: '/checks' };
let going = false;

function press(event) {
  if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
    const place = Number(event.code.at(-1));
    const button =
      document.querySelector(`button.copy[data-place="${place}"]`) ??
      document.querySelectorAll('button.copy')[place - 1];
    if (!button) return;
    event.preventDefault();
    void copy(button);
    return;
  }
  if (event.key === 'Enter' && event.target.dataset.enter !== undefined) {
    // Not the first button of the form, but the one beside the field.
    event.preventDefault();
    event.target.parentElement.querySelector('button').click();
    return;
  }
  if (event.ctrlKey && event.key === 'Enter') {
    const form = event.target.closest('form') ?? document.querySelector('form.lookup');
    form?.requestSubmit();
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (event.key === '?') document.getElementById('keys').showModal();
  else if (event.key === '/') {
    event.preventDefault();
    document.querySelector('[data-search]')?.focus();
  } else if (going && PLACES[event.key]) location.href = PLACES[event.key];
  going = event.key === 'g' && !going;
}

document.addEventListener('keydown', press);
document.addEventListener('click', (event) => {
  const button = event.target.closest('button.copy');
  if (button) void copy(button);
  for (const menu of document.querySelectorAll('details.more[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener('submit', (event) => {
  const question = event.submitter?.dataset.confirm;
  if (question && !confirm(question)) event.preventDefault();
});
