/** One spelling of a name in place of others, over the segments of memories: previewed, reviewed, written as one. */
import type { Lang } from '../../concepts/concept.js';
import type { InlineTag } from '../../formats/format.js';
import { replaceRendering, type Replaced } from '../../reports/replaceRendering.js';
import type { SegmentRow } from '../segment.js';

export interface NameFix {
  /** The side that is changed. */
  lang: Lang;
  /** The name as the other side has it: only where it stands there is anything changed. */
  name: string;
  /** Renderings to replace. */
  from: readonly string[];
  to: string;
}

/** What a fix makes of a segment; undefined where it changes nothing. */
export function fixed(row: SegmentRow, { lang, name, from, to }: NameFix): Replaced | undefined {
  const other = lang === 'en' ? 'ko' : 'en';
  if (!row[other].includes(name)) return undefined;
  const tags = (lang === 'en' ? row.enTags : row.koTags) as InlineTag[] | null;
  return replaceRendering({ text: row[lang], tags }, lang, from, to);
}
