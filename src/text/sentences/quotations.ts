/** Quotations and brackets that a sentence does not end in. */

/** Longest quotation that is kept in one sentence, in UTF-16 units: two or three sentences; a speech is split. */
const LONGEST_QUOTATION = 240;
/** Longest title or bracketed addition. */
const LONGEST_BRACKET = 120;

const CLOSERS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '(': ')',
  '[': ']',
  '<': '>',
};
/** Text looked at after a closing mark. */
const REACH = 48;
const BRACKETS = '《〈([<';

/** What Korean puts after a quotation to go on with the sentence, glued or after a space. */
const GOES_ON =
  /^ ?(?:이?라고|이?라며|이?라면서|이?라는|이?라던|이?라더니|이란|란|고|며|면서|는|라|하고|하며|하는|등|이라|에 대해)(?![가-힣]*[다요]\.)/;

/** For each offset whether a sentence boundary there would cut a quotation or bracket that belongs to one sentence. */
export function keptTogether(line: string): Uint8Array {
  const kept = new Uint8Array(line.length + 1);
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const mark = line[at]!;
    if (!MARKS.has(mark)) continue;
    if (opens(line, at)) {
      dropSame(open, mark);
      open.push({ mark, at });
      continue;
    }
    const top = popUntil(open, mark);
    if (top && isOneSentence(line, { ...top, close: at })) kept.fill(1, top.at + 1, at + 1);
  }
  return kept;
}

const MARKS = new Set([...Object.keys(CLOSERS), ...Object.values(CLOSERS), '"']);

/** A straight quote opens after white space or a bracket; ‘ between letters is an apostrophe. */
function opens(line: string, at: number): boolean {
  const mark = line[at]!;
  const before = line[at - 1] ?? ' ';
  if (mark === '"') return /[\s([{‘“—–-]/.test(before) && !/\s/.test(line[at + 1] ?? ' ');
  if (mark === '‘') return !/[A-Za-z]/.test(before);
  return Object.hasOwn(CLOSERS, mark);
}

/** A quotation that opens again has lost its closing mark. */
function dropSame(open: { mark: string; at: number }[], mark: string): void {
  const same = open.slice(-DEEPEST).findIndex((other) => other.mark === mark);
  if (same >= 0 && !BRACKETS.includes(mark)) open.length = Math.max(0, open.length - DEEPEST) + same;
}

/** Marks looked back over for the opening one, so that the work at each mark is bounded. */
const DEEPEST = 4;

/** The opening mark that this one closes; what was opened since is given up. Straight and curved quotes are mixed. */
function popUntil(
  open: { mark: string; at: number }[],
  closing: string,
): { mark: string; at: number } | undefined {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth--) {
    const opening = open[depth]!;
    if (!closes(opening.mark, closing)) continue;
    open.length = depth;
    return opening;
  }
  return undefined;
}

function closes(opening: string, closing: string): boolean {
  if ('"“'.includes(opening)) return closing === '"' || closing === '”';
  return closing === CLOSERS[opening];
}

function isOneSentence(line: string, pair: { mark: string; at: number; close: number }): boolean {
  const length = pair.close - pair.at;
  if (BRACKETS.includes(pair.mark)) return length <= LONGEST_BRACKET;
  if (length > LONGEST_QUOTATION) return false;
  const after = line.slice(pair.close + 1, pair.close + 1 + REACH);
  return /^[가-힣]/.test(after) || GOES_ON.test(after) || SPEAKER.test(after.trimStart());
}

/** Whether after a closing quote at the end of `left` the Korean sentence goes on: 고, 라고, 며, 는, or glued Hangul. */
export function quotationGoesOn(left: string, right: string, spaced: boolean): boolean {
  if (!/["'”’」』)\]〉》>]$/.test(left)) return false;
  return (!spaced && /^[가-힣]/.test(right)) || GOES_ON.test(right) || SPEAKER.test(right);
}

/** A speaker and a verb of saying after a quotation that is a sentence: “…”, 그가 말했다. */
const SPEAKER =
  /^(?:[가-힣]{1,12} ){1,3}(?:말|답|대답|덧붙|설명|전|강조|밝혔|물었|주장)[가-힣]{1,4}다(?:고 [가-힣]{2,6}다)?\./;

/** English: `"Why?" he asked`, `"Stop!" Kim said`. */
export function attributionFollows(left: string, right: string): boolean {
  if (/^[a-z](?![A-Z])/.test(right)) return true;
  return /[?!]["”’']$/.test(left) && ATTRIBUTION.test(right);
}

const ATTRIBUTION =
  /^(?:(?:[A-Z][\w.'’-]*|the|of) ){1,5}(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|shouted|recalled|declared|exclaimed)\b/;
