/** Time of one suggestion in process. */
import { hangulize } from '../../hangulization/index.js';
import { hangulNameCandidates, judgeSpelling, koreanNameCandidates } from '../../names/spelling/index.js';
import { romanize } from '../../romanization/index.js';
import { suggest, type SuggestQuery } from '../../names/index.js';
import { koreanPersons } from './data.js';
import { shippedIndex } from './suggestions.js';

/** Processor time in milliseconds a call, over many calls; the first ones are left out. A busy machine does not count. */
function timed(call: (i: number) => unknown): number {
  const calls = 4000;
  for (let i = 0; i < 500; i++) call(i);
  const start = process.cpuUsage();
  for (let i = 0; i < calls; i++) call(i);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** Phrases that the shipped glossary knows. */
const KNOWN: readonly SuggestQuery[] = [
  { text: '오세훈 서울시장', from: 'ko', to: 'en' },
  { text: 'Seoul Mayor Oh Se-hoon', from: 'en', to: 'ko' },
  { text: '도널드 트럼프 미국 대통령', from: 'ko', to: 'en' },
  { text: 'Beijing Mayor Yin Yong', from: 'en', to: 'ko' },
  { text: '오 시장', from: 'ko', to: 'en' },
];

/** A line a function. */
export function speed(): string[] {
  const pairs = koreanPersons();
  const at = (i: number): (typeof pairs)[number] => pairs[i % pairs.length]!;
  const ko = (i: number): string => at(i).surnameKo + at(i).givenKo;
  const en = (i: number): string => `${at(i).surnameEn} ${at(i).givenEn}`;
  const index = shippedIndex();
  const known = (i: number): SuggestQuery => KNOWN[i % KNOWN.length]!;
  const calls: Record<string, (i: number) => unknown> = {
    koreanNameCandidates: (i) => koreanNameCandidates(ko(i)),
    hangulNameCandidates: (i) => hangulNameCandidates(en(i)),
    judgeSpelling: (i) => judgeSpelling(ko(i), en(i)),
    romanize: (i) => romanize(ko(i)),
    hangulize: (i) => hangulize(en(i)),
    'suggest, known phrase': (i) => suggest(known(i), index),
    'suggest, unknown ko→en': (i) => suggest({ text: ko(i), from: 'ko', to: 'en' }, index),
    'suggest, unknown en→ko': (i) => suggest({ text: en(i), from: 'en', to: 'ko' }, index),
    'suggest, unknown + title': (i) => suggest({ text: `${ko(i)} 서울시장`, from: 'ko', to: 'en' }, index),
  };
  return Object.entries(calls).map(([name, call]) => `  ${name.padEnd(26)} ${timed(call).toFixed(4)} ms`);
}
