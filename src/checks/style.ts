/** The house's style, as far as checks go by it. What is left out is not looked at, or as the check does by itself. */

export const STYLE = {
  /** What a person is called after the first mention: `surname` (Oh), `full` (Oh Se-hoon). */
  laterMentions: ['surname', 'full', 'any'],
  /** Korean given names in English: `hyphen` (Oh Se-hoon), `solid` (Oh Sehoon). */
  koreanNames: ['hyphen', 'solid', 'any'],
  /** Quotation marks of both languages: `curly` (“ ”), `straight` (" "). */
  quotes: ['curly', 'straight', 'any'],
  /** Shares in English: `word` (5 percent), `sign` (5%). */
  percent: ['word', 'sign', 'any'],
} as const;

export type HouseStyle = { [Key in keyof typeof STYLE]?: (typeof STYLE)[Key][number] };
