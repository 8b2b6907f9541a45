// Look-up as you type; without it the page works as a plain form.
import { liveForm } from './live.js';

const form = document.querySelector('form.lookup');
const look = liveForm({ form, url: '/?part=results' });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void look();
});
