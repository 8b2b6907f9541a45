/** What is known of a date or a clock time found in running text. */

export interface DateMention {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  text: string;
  /** Four digits. */
  year?: number;
  /** 1–12. */
  month?: number;
  /** 1–31. */
  day?: number;
  /** 0 Sunday – 6 Saturday. */
  weekday?: number;
  /** Said from the day of writing: `today`, `yesterday`, `last month`, `next year` … (English words for both languages). */
  relative?: string;
}

export interface TimeMention {
  start: number;
  end: number;
  text: string;
  /** 0–24; without 오전/오후, a.m./p.m. as written. */
  hour: number;
  /** 0–59. */
  minute: number;
  /** Whether the text says which half of the day. */
  halfKnown: boolean;
}

/** Fields of a mention that are known, undefined ones left out. */
export function known<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Days that the month can have; 29 February is allowed where the year is not known. */
export function isDate(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (day < 1 || day > 31) return false;
  return month === undefined || day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** A number from a capture group, undefined where the group is absent. */
export function numberOf(group: string | undefined): number | undefined {
  return group === undefined ? undefined : Number(group);
}
