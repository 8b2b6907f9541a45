/** Two tenants of one service: what belongs to the second must never be seen with the keys of the first. */
type Call = (method: string, path: string, body?: unknown) => Promise<{ status: number; text: string }>;

export interface TenantKey {
  role: string;
  authorization: string;
  /** Whether the key is confined to the first tenant. */
  limited: boolean;
}

/** Stands in every text of the second tenant; no other text has it. */
const SECRET = 'Zanzibarium';

export async function tenants(call: Call): Promise<{ secret: string; keys: TenantKey[] }> {
  for (const slug of ['mine', 'theirs']) {
    await call('POST', '/memories', { slug, name: slug === 'mine' ? 'Mine' : SECRET });
    await call('POST', '/glossaries', { slug, name: slug === 'mine' ? 'Mine' : SECRET });
  }
  await call('POST', '/segments', {
    memory: 'mine',
    en: 'The mayor met the press.',
    ko: '시장은 기자들을 만났다.',
  });
  await call('POST', '/segments', {
    memory: 'theirs',
    en: `The mayor met the ${SECRET}.`,
    ko: `시장은 ${SECRET}을 만났다.`,
  });
  const terms = [
    { lang: 'en', text: `${SECRET} Corp.` },
    { lang: 'ko', text: '오세훈' },
  ];
  await call('POST', '/concepts', { glossary: 'theirs', terms, note: SECRET });
  await call('POST', '/documents', {
    memory: 'theirs',
    en: { title: SECRET, body: `${SECRET} one. Two.` },
    ko: { title: SECRET, body: `${SECRET} 하나. 둘.` },
  });
  const keys: TenantKey[] = [];
  for (const role of ['viewer', 'editor', 'admin']) {
    const limited = role !== 'admin';
    const confined = limited ? { memories: ['mine'], glossaries: ['mine', 'malmoi'] } : {};
    const { text } = await call('POST', '/keys', { name: `fuzz-${role}`, role, ...confined });
    keys.push({ role, authorization: `Bearer ${(JSON.parse(text) as { key: string }).key}`, limited });
  }
  return { secret: SECRET, keys };
}
