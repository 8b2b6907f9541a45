/** Random texts that look like news in either language, so that near matches are frequent. */
import fc from 'fast-check';

const PIECES = [
  ...[
    '서울시장이',
    '서울 시장은',
    '베이징을',
    '방문했다',
    '밝혔다',
    '3억 5천만',
    '12',
    '1,234',
    'API를',
    '오세훈',
    '회의',
    '에서',
  ],
  ...[
    'the',
    'mayor',
    'Mayor',
    'visited',
    'visits',
    'Seoul',
    'on',
    'Nov. 24',
    '110 million',
    'a@b.kr',
    '<b>',
    '</b>',
  ],
  ...['.', ',', '“', '”', '·', '%', '😀', '한', 'é', '\ud800', '\t', '  ', "don't", 'U.S.', 'https://a.kr/x'],
];

/** A text of pieces with and without space between them. */
export function text(longest = 14): fc.Arbitrary<string> {
  const piece = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ''));
  return fc.array(piece, { maxLength: longest }).map((pieces) => pieces.flat().join('').normalize('NFC'));
}
