// Look-up as you type, and copying; without it the page works as a plain form.
const form = document.querySelector('form.lookup');
const text = document.getElementById('text');
let running;
let timer;

async function look() {
  running?.abort();
  running = new AbortController();
  const body = new URLSearchParams({ text: text.value });
  try {
    const response = await fetch('/?part=results', { method: 'POST', body, signal: running.signal });
    if (!response.ok) return;
    const made = new DOMParser()
      .parseFromString(await response.text(), 'text/html')
      .getElementById('results');
    document.getElementById('results').replaceWith(made);
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
  }
}

async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  const label = button.textContent;
  button.textContent = document.getElementById('results').dataset.copied;
  setTimeout(() => (button.textContent = label), 1200);
}

text.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(look, 150);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  look();
});
document.addEventListener('click', (event) => {
  const button = event.target.closest('button.copy');
  if (button) copy(button);
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') form.requestSubmit();
  const number = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1];
  const button = number && document.querySelectorAll('button.copy')[number - 1];
  if (!button) return;
  event.preventDefault();
  copy(button);
});
