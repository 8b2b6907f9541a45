/** Dates of TMX: `YYYYMMDDThhmmssZ` (TMX 1.4b §3, ISO 8601 basic, UTC). */

const BASIC = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z?$/;

/** ISO 8601 extended in UTC; undefined for what is no date. */
export function dateFromTmx(value: string): string | undefined {
  const basic = BASIC.exec(value);
  if (basic === null) return isoDate(value);
  const [, year, month, day, hour, minute, second] = basic;
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  // Every month has a 28th: no need to ask the calendar, which would be a tenth of the time of an import.
  return day! <= '28' ? date : isoDate(date);
}

function isoDate(value: string): string | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Undefined for what is no date. Milliseconds are lost: the format has none. */
export function dateToTmx(value: string | undefined): string | undefined {
  const time = value === undefined ? NaN : Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}
