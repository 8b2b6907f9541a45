/** Time of one suggestion in process. */
import { hangulize } from '../../hangulization/index.js';
import { hangulNameCandidates, judgeSpelling, koreanNameCandidates } from '../../names/spelling/index.js';
import { romanize } from '../../romanization/index.js';
import { koreanPersons } from './data.js';

/** Milliseconds a call, over many calls; the first ones are left out. */
function timed(call: (i: number) => unknown): number {
  const calls = 4000;
  for (let i = 0; i < 500; i++) call(i);
  const start = performance.now();
  for (let i = 0; i < calls; i++) call(i);
  return (performance.now() - start) / calls;
}

/** A line a function. */
export function speed(): string[] {
  const pairs = koreanPersons();
  const at = (i: number): (typeof pairs)[number] => pairs[i % pairs.length]!;
  const ko = (i: number): string => at(i).surnameKo + at(i).givenKo;
  const en = (i: number): string => `${at(i).surnameEn} ${at(i).givenEn}`;
  const calls: Record<string, (i: number) => unknown> = {
    koreanNameCandidates: (i) => koreanNameCandidates(ko(i)),
    hangulNameCandidates: (i) => hangulNameCandidates(en(i)),
    judgeSpelling: (i) => judgeSpelling(ko(i), en(i)),
    romanize: (i) => romanize(ko(i)),
    hangulize: (i) => hangulize(en(i)),
  };
  return Object.entries(calls).map(([name, call]) => `  ${name.padEnd(24)} ${timed(call).toFixed(4)} ms`);
}
