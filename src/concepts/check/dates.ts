/** Days and spans in attributes. */

/** What is wrong and what to do, for the caller to place. */
export type Complain = (message: string, remedy: string) => void;

/** A calendar day as `YYYY-MM-DD`; 30 February is none. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Both ends are days or null (unknown, or open), and the first is not after the last. */
export function checkSpan(from: unknown, to: unknown, complain: Complain): void {
  for (const date of [from, to]) {
    if (date !== null && !isDate(date)) {
      complain(`${JSON.stringify(date)} is no date`, 'write YYYY-MM-DD, a day that exists, or null');
    }
  }
  if (isDate(from) && isDate(to) && from > to) {
    complain(`it ends on ${to}, before it begins on ${from}`, 'correct the dates');
  }
}
