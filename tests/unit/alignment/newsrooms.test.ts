/** Articles as newsrooms leave them: cut, moved, in another order, with lines that go with none. */
import { describe, expect, it } from '@jest/globals';
import { align } from '../../../src/alignment/index.js';

const EN = [
  'Seoul Mayor Oh Se-hoon met Beijing Mayor Yin Yong on Tuesday.',
  'The two cities agreed to exchange 350 students a year.',
  '“Tourism will grow by 12 percent,” Oh said.',
  'Heavy rain fell on Busan overnight and 40 flights were canceled.',
  'The Bank of Korea kept its key rate at 3.5 percent.',
  'Samsung Electronics will build a plant in Texas for $17 billion.',
  'Police arrested three people in Incheon on Aug. 1.',
  'Nobody was hurt in the fire, the fire department said.',
  'The museum opens on Mondays from 2027.',
];
const KO = [
  '오세훈 서울시장은 화요일 인융 베이징 시장을 만났다.',
  '두 도시는 한 해 학생 350명을 교환하기로 했다.',
  '오 시장은 “관광이 12% 늘 것”이라고 말했다.',
  '밤사이 부산에 폭우가 내려 항공편 40편이 결항했다.',
  '한국은행은 기준금리를 3.5%로 유지했다.',
  '삼성전자는 텍사스에 170억 달러를 들여 공장을 짓는다.',
  '경찰은 8월 1일 인천에서 3명을 체포했다.',
  '소방서는 화재로 다친 사람은 없다고 밝혔다.',
  '박물관은 2027년부터 월요일에 연다.',
];

/** English sentence of each Korean one, null where it has none, by the texts that a document holds. */
function partners(en: readonly string[], ko: readonly string[]): (number | null)[] {
  const { beads } = align(en, ko);
  return ko.map((_, j) => {
    const bead = beads.find((each) => each.ko.includes(j));
    return bead?.en.length === 1 ? EN.indexOf(en[bead.en[0]!]!) : null;
  });
}
const order = (ko: readonly string[]): (number | null)[] => ko.map((sentence) => (KO.includes(sentence) ? KO.indexOf(sentence) : null)); // prettier-ignore

describe('an article pair', () => {
  it.each<[string, string[], string[]]>([
    ['as it is', EN, KO],
    ['with a third cut from the end', EN, KO.slice(0, 6)],
    ['with a third cut from the middle', EN, [...KO.slice(0, 3), ...KO.slice(6)]],
    ['with a third cut from the beginning of the English', EN.slice(3), KO],
    ['with one side a single sentence', EN, [KO[4]!]],
    ['with a byline and credits', EN, ['서울=홍길동 기자 hong@example.com', ...KO, 'ⓒ 한빛일보, 무단 전재 및 재배포 금지']], // prettier-ignore
    ['with a caption in the middle', EN, [...KO.slice(0, 4), '사진제공=한빛전자', ...KO.slice(4)]],
    ['with a photo credit on one side', [...EN, 'Photo: Yonhap'], KO],
  ])('%s is aligned', (_, en, ko) => {
    const wanted = order(ko).map((place) => (place !== null && en.includes(EN[place]!) ? place : null));
    expect(partners(en, ko)).toEqual(wanted);
  });

  it('with a moved paragraph is aligned', () => {
    const moved = [...KO.slice(0, 2), ...KO.slice(5, 8), ...KO.slice(2, 5), ...KO.slice(8)];
    expect(partners(EN, moved)).toEqual(order(moved));
  });

  it('with both halves exchanged is aligned', () => {
    const exchanged = [...KO.slice(5), ...KO.slice(0, 5)];
    expect(partners(EN, exchanged)).toEqual(order(exchanged));
  });

  it.each([
    ['CRLF', (lines: string[]) => lines.join('\r\n')],
    ['empty lines', (lines: string[]) => `\n\n${lines.join('\n\n\n')}\n \n`],
    ['list items', (lines: string[]) => lines.map((line) => `- ${line}`).join('\n')],
    ['numbered items', (lines: string[]) => lines.map((line, i) => `${i + 1}. ${line}`).join('\n')],
    ['one paragraph', (lines: string[]) => lines.join(' ')],
  ])('given as a text with %s is aligned', (_, write) => {
    const { beads } = align(write(EN), write(KO));
    expect(beads.map(({ en, ko }) => [en, ko])).toEqual(EN.map((_sentence, i) => [[i], [i]]));
  });

  it('with a headline on both sides and a subheading on one keeps them apart', () => {
    const en = `Mayors meet in Seoul\n\n${EN.join(' ')}`;
    const ko = `서울서 시장들 만나\n학생 교류 합의\n\n${KO.join(' ')}`;
    const { beads, ko: sentences } = align(en, ko);
    expect(sentences.slice(0, 2)).toEqual(['서울서 시장들 만나', '학생 교류 합의']);
    expect(beads.slice(-9).map((bead) => [bead.en, bead.ko])).toEqual(EN.map((_, i) => [[i + 1], [i + 2]]));
  });

  it('of more sentences than are all compared with each other is aligned', () => {
    const many = (lines: readonly string[], of: string) =>
      Array.from({ length: 600 }, (_, i) => lines[i % 9]!.replace(/[.”]*$/, ` ${of}${i}.`));
    const { beads } = align(many(EN, 'No. '), many(KO, '제'));
    const right = beads.filter(({ en, ko }) => en.length === 1 && ko.length === 1 && en[0] === ko[0]);
    expect(right.length).toBeGreaterThan(590);
  }, 120_000);
});
