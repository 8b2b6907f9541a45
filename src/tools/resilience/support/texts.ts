/** Sentences for the trials: each number gives another pair, and its text says which. */
const SUBJECTS = [
  ['The mayor', '시장은'],
  ['The central bank', '중앙은행은'],
  ['The ministry', '부처는'],
  ['The court', '법원은'],
  ['A spokesman', '대변인은'],
] as const;
const ACTS = [
  ['announced plan', '계획을 발표했다'],
  ['rejected plan', '계획을 거부했다'],
  ['delayed plan', '계획을 미뤘다'],
  ['revised plan', '계획을 고쳤다'],
] as const;

export function pairOf(n: number): { en: string; ko: string } {
  const [subjectEn, subjectKo] = SUBJECTS[n % SUBJECTS.length]!;
  const [actEn, actKo] = ACTS[Math.floor(n / SUBJECTS.length) % ACTS.length]!;
  return { en: `${subjectEn} ${actEn} number ${n} on Monday.`, ko: `${subjectKo} 월요일 ${n}번 ${actKo}.` };
}

/** Some of them as a file to be imported. */
export function csvOf(from: number, count: number): string {
  const rows = Array.from({ length: count }, (_, i) => pairOf(from + i));
  return `en,ko\n${rows.map(({ en, ko }) => `${en},${ko}\n`).join('')}`;
}
