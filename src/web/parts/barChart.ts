/** A bar chart as SVG, drawn on the server; each bar says what it is. */
import { html, type Html } from '../html.js';

export interface Bar {
  /** Below the bar. */
  label: string;
  value: number;
  /** The value in words, for the pointer and screen readers. */
  text: string;
}

/** Size in units of the drawing; the page scales it. */
const WIDTH = 600;
const HEIGHT = 140;
const FOOT = 22;
const GAP = 6;

export function barChart(title: string, bars: readonly Bar[]): Html {
  const top = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(1, bars.length);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}: ${bars.map(({ text }) => text).join('; ')}">
    ${bars.map(({ label, value, text }, i) => {
      const height = Math.round((value / top) * (HEIGHT - FOOT - 4));
      const x = Math.round(i * step + GAP / 2);
      return html`<g>
        <title>${text}</title>
        <rect x="${x}" y="${HEIGHT - FOOT - height}" width="${Math.round(step - GAP)}" height="${Math.max(height, 1)}" rx="3" />
        <text x="${Math.round(i * step + step / 2)}" y="${HEIGHT - 6}" text-anchor="middle">${label}</text>
      </g>`;
    })}
  </svg>`;
}
