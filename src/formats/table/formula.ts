/**
 * Cells that a spreadsheet would run as a formula (OWASP, “CSV Injection”): an apostrophe before them makes them
 * text. A text that already looks so neutralised gets one more, so that reading gives back exactly what was written.
 */
const DANGEROUS = /^'*[=+\-@\t\r＝＋－＠]/;
const NEUTRALISED = /^'+[=+\-@\t\r＝＋－＠]/;

export function neutralise(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

export function restore(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}
