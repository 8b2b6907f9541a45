import { html, type Html } from '../html.js';

/** A share as a bar, for the eye only: the figure itself stands beside it. */
export function shareBar(share: number, strong = false): Html {
  const width = Math.max(1, Math.round(share * 100));
  return html`<svg class="share ${strong ? 'strong' : ''}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10" rx="1.5" /></svg>`;
}
