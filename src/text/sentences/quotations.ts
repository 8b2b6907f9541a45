/** Quotations and brackets that a sentence does not end in. */

/** Longest quotation that is kept in one sentence, in UTF-16 units: beyond it a missing mark is likelier. */
const LONGEST_QUOTATION = 600;
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
    const top = open.at(-1);
    if (top && closes(top.mark, mark)) {
      open.pop();
      if (isOneSentence(line, { ...top, close: at })) kept.fill(1, top.at + 1, at + 1);
    } else if (
      mark === '"' ||
      (mark in CLOSERS && mark !== '‘') ||
      (mark === '‘' && !isApostrophe(line, at))
    ) {
      open.push({ mark, at });
    } else dropUnclosed(open, mark);
  }
  return kept;
}

/** A closing mark whose opening is further out: what was opened since is given up. */
function dropUnclosed(open: { mark: string; at: number }[], mark: string): void {
  for (let depth = open.length - 2; depth >= Math.max(0, open.length - 4); depth--) {
    if (!closes(open[depth]!.mark, mark)) continue;
    open.length = depth;
    return;
  }
}

function closes(opening: string, mark: string): boolean {
  return mark === (opening === '"' ? '"' : CLOSERS[opening]);
}

function isApostrophe(line: string, at: number): boolean {
  return /[A-Za-z]/.test(line[at - 1] ?? '');
}

function isOneSentence(line: string, pair: { mark: string; at: number; close: number }): boolean {
  const length = pair.close - pair.at;
  if (BRACKETS.includes(pair.mark)) return length <= LONGEST_BRACKET;
  if (length > LONGEST_QUOTATION) return false;
  const after = line.slice(pair.close + 1, pair.close + 13);
  return /^[가-힣]/.test(after) || GOES_ON.test(after);
}

/** Whether after a closing quote at the end of `left` the Korean sentence goes on: 고, 라고, 며, 는, or glued Hangul. */
export function quotationGoesOn(left: string, right: string, spaced: boolean): boolean {
  if (!/["'”’」』)\]〉》>]$/.test(left)) return false;
  return (!spaced && /^[가-힣]/.test(right)) || GOES_ON.test(right);
}

/** English: `"Why?" he asked`, `"Stop!" Kim said`. */
export function attributionFollows(left: string, right: string): boolean {
  if (/^[a-z]/.test(right)) return true;
  return /[?!]["”’']$/.test(left) && ATTRIBUTION.test(right);
}

const ATTRIBUTION =
  /^(?:(?:[A-Z][\w.'’-]*|the|of) ){1,5}(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|shouted|recalled|declared|exclaimed)\b/;
