/**
 * Particles (조사), copula (이다) and the few suffixes that follow a noun without space in Korean news,
 * with the final sound they ask for and what may follow them. Allomorphs after Hangul Orthography (한글 맞춤법)
 * and the Standard Korean Grammar's order: noun, suffix, delimiter, case, topic.
 */

/** Final sound that a form asks for; `consonant` excludes ㄹ only in `notRieul`. */
export type Agreement = 'any' | 'consonant' | 'vowel' | 'notRieul' | 'vowelOrRieul';

export type ParticleClass =
  | 'suffix'
  | 'delimiter'
  | 'oblique'
  | 'genitive'
  | 'core'
  | 'honorific'
  | 'topic'
  | 'quotative'
  | 'nominal'
  | 'copula';

export interface Particle {
  form: string;
  after: Agreement;
  class: ParticleClass;
}

/** What may follow a piece of each class. Topic, case and finite copula close the word. */
export const FOLLOWERS: Record<ParticleClass | 'noun', readonly ParticleClass[]> = {
  noun: [
    'suffix',
    'delimiter',
    'oblique',
    'genitive',
    'core',
    'honorific',
    'topic',
    'quotative',
    'nominal',
    'copula',
  ],
  suffix: [
    'suffix',
    'delimiter',
    'oblique',
    'genitive',
    'core',
    'honorific',
    'topic',
    'quotative',
    'nominal',
    'copula',
  ],
  delimiter: ['delimiter', 'oblique', 'genitive', 'core', 'topic', 'quotative', 'nominal', 'copula'],
  oblique: ['delimiter', 'genitive', 'topic', 'quotative', 'nominal', 'copula'],
  honorific: ['delimiter', 'topic'],
  quotative: ['delimiter', 'topic'],
  nominal: ['delimiter', 'oblique', 'genitive', 'core', 'topic', 'copula'],
  genitive: [],
  core: [],
  topic: [],
  copula: [],
};

/** `form/after` or `form` (after anything), separated by spaces. Bare 일 is left out: 선거일 is a day, not a copula. */
const FORMS: Record<ParticleClass, string> = {
  suffix: '들 측 발 행 님 씨 쪽 간',
  delimiter: '까지 부터 만 뿐 뿐만 조차 마저 밖에 마다 씩 쯤 만큼 대로 처럼 보다',
  oblique:
    '에 에서 에게 에게서 에게로 한테 한테서 께 에다 에다가 으로/notRieul 로/vowelOrRieul 으로서/notRieul 로서/vowelOrRieul ' +
    '으로써/notRieul 로써/vowelOrRieul 으로부터/notRieul 로부터/vowelOrRieul 과/consonant 와/vowel 하고 이랑/consonant 랑/vowel ' +
    '같이 더러 치고 말고',
  genitive: '의',
  core: '이/consonant 가/vowel 을/consonant 를/vowel',
  honorific: '께서 께옵서',
  topic:
    '은/consonant 는/vowel 도 이나/consonant 나/vowel 이라도/consonant 라도/vowel 이야/consonant 야/vowel ' +
    '이야말로/consonant 야말로/vowel 은커녕/consonant 는커녕/vowel 커녕 이든/consonant 든/vowel 이든지/consonant 든지/vowel ' +
    '이든가/consonant 든가/vowel 이란/consonant 란/vowel 이라면/consonant 라면/vowel 인들 이나마/consonant 나마/vowel ' +
    '뿐아니라 뿐만아니라 답게 이라기보다/consonant 라기보다/vowel 이라기보다는/consonant 라기보다는/vowel',
  quotative:
    '이라고/consonant 라고/vowel 이라며/consonant 라며/vowel 이라면서/consonant 라면서/vowel 이라는/consonant 라는/vowel ' +
    '이라던/consonant 라던/vowel 이라서/consonant 라서/vowel 이냐고 냐고/vowel 이냐는 냐는/vowel',
  nominal:
    '인지 인가 일지 일까 임 이기 이었기 였기/vowel 이었음 였음/vowel 이었는지 였는지/vowel 이었던가 였던가/vowel',
  copula:
    '이다 다/vowel 이며 며/vowel 이고 이자 이지만 지만/vowel 이면 이면서 면서/vowel 이므로 므로/vowel 이니 이니까 니까/vowel ' +
    '이던 이라/consonant 이어서 여서/vowel 이어야 여야/vowel 이어도 여도/vowel 이거나 거나/vowel 이냐/consonant 냐/vowel 이네 이네요 이지 이지요 이죠 인 인데 인데도 인만큼 ' +
    '일수록 일뿐 일지라도 입니다 입니까 이에요/consonant 예요/vowel 이요 이구나 이군 이더라도 이랍니다/consonant 랍니다/vowel 이십니다 이신 이시며 ' +
    '이시고 이셨다 이셨던',
};

/** Endings of the copula's past: 이었다 after any noun, 였다 after a vowel. */
const PAST_ENDINGS =
  '다 다고 다며 다면 다면서 다는 던 고 고요 으며 으나 으니 으니까 으므로 으면 지만 지 을 을까 을지 습니다 는데 거나 더라도 어도 어야 어 어요 죠 지요 네 네요 구나';

function pastForms(): string {
  return PAST_ENDINGS.split(' ')
    .flatMap((ending) => [`이었${ending}`, `였${ending}/vowel`])
    .join(' ');
}

function parse(forms: string, particleClass: ParticleClass): Particle[] {
  return forms.split(' ').map((entry) => {
    const [form = '', after = 'any'] = entry.split('/');
    return { form, after: after as Agreement, class: particleClass };
  });
}

function byFirstSyllable(particles: readonly Particle[]): ReadonlyMap<string, readonly Particle[]> {
  const groups = new Map<string, Particle[]>();
  for (const particle of particles) {
    const first = particle.form[0]!;
    groups.set(first, [...(groups.get(first) ?? []), particle]);
  }
  return groups;
}

/** Every form, by its first syllable. */
export const PARTICLES = byFirstSyllable([
  ...Object.entries(FORMS).flatMap(([name, forms]) => parse(forms, name as ParticleClass)),
  ...parse(pastForms(), 'copula'),
]);
