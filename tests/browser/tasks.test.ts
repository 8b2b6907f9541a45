/** The main tasks, end to end. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, picture } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';
import { visit } from './visit.js';

describeInBrowser('tasks', () => {
  let service: Service;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    service = await startService();
    browser = await openBrowser();
    await service.post('/memories', { slug: 'desk' });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it('adds a pair of articles, reviews it by keys, confirms it, and finds it again', async () => {
    const page = await visit(browser, service.url, problems);
    await page.goto('/documents/new');
    await page.selectOption('#memory', 'desk');
    await page.fill(
      '[name="ko.body"]',
      '서울시는 새 도서관을 열었다.\n도서관은 한강변에 있다.\n입장은 무료다.',
    );
    await page.fill(
      '[name="en.body"]',
      'Seoul opened a new library.\nThe library is by the Han River.\nAdmission is free.',
    );
    await page.click('text="Align"');
    await page.waitForSelector('.bead');
    const before = await page.locator('.bead').count();
    await page.focus('.bead >> nth=0');
    await page.keyboard.press('m');
    await page.waitForSelector(`.bead:nth-child(${before - 1}):last-child`);
    expect(await page.evaluate('document.activeElement.id')).toBe('bead-0');
    await page.keyboard.press('s');
    await page.waitForSelector(`.bead:nth-child(${before}):last-child`);
    await page.keyboard.press('d');
    await page.waitForSelector('.dropped');
    await picture(page, 'documents-review');
    await page.keyboard.press('z');
    await page.waitForSelector('.dropped', { state: 'detached' });
    expect(await page.locator('.bead').count()).toBe(before);
    await page.keyboard.press('d');
    await page.waitForSelector('.dropped');
    await page.click('.dropped >> text="Put back" >> nth=0');
    await page.waitForSelector(`.bead:nth-child(${before}):last-child`);
    await page.click('text="Undo the last step (z)"');
    await page.waitForSelector(`.bead:nth-child(${before - 1}):last-child`);
    await page.keyboard.press('z');
    await page.waitForSelector(`.bead:nth-child(${before}):last-child`);
    await page.click('text="Confirm"');
    await page.waitForSelector('[role=status]');
    await page.goto('/?text=' + encodeURIComponent('도서관은 한강변에 있다.'));
    expect(await page.textContent('.match')).toContain('by the Han River');
    await page.click('.match >> text=Document');
    expect(await page.locator('.tag.confirmed').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('offers names and terms of a pair: accepted as put right, or rejected for good', async () => {
    const { body } = await service.post('/documents', {
      memory: 'desk',
      ko: { body: '이가람 대표가 왔다.\n박도현 교수는 위그모어홀(Wigmore Hall)에서 연주했다.' },
      en: { body: 'CEO Lee Ga-ram came.\nProfessor Park Do-hyun played at Wigmore Hall.' },
    });
    const page = await visit(browser, service.url, problems, { scripts: false });
    await page.goto(`/documents/${body.id}`);
    await page.click('text=Names and terms for the glossary');
    const found = await page.locator('[name=foundKo]').count();
    expect(found).toBeGreaterThan(1);
    await picture(page, 'documents-candidates');
    const first = await page.inputValue('[name=ko] >> nth=0');
    await page.fill('[name=en] >> nth=0', 'Put Right');
    await page.click('text="Accept" >> nth=0');
    expect(await page.locator('[name=foundKo]').count()).toBeLessThan(found);
    const { body: concepts } = await service.get(`/concepts?q=${encodeURIComponent('Put Right')}`);
    expect(concepts.items[0].terms.map(({ text }: { text: string }) => text).sort()).toEqual(
      ['Put Right', first].sort(),
    );
    const rejected = await page.inputValue('[name=ko] >> nth=0');
    await page.click('text="Reject" >> nth=0');
    expect(await page.locator(`[name=foundKo][value="${rejected}"]`).count()).toBe(0);
    await page.context().close();
  });

  it('finds what is wrong with a translation and applies a suggestion', async () => {
    const page = await visit(browser, service.url, problems, { scripts: false });
    await page.goto('/checks');
    await page.fill('#ko', '오세훈 서울시장은 예산 350억 원을 발표했다.');
    await page.fill('#en', 'Seoul Mayor Oh Se-hun announced a budget of 53 billion won.');
    await page.click('text="Check"');
    await picture(page, 'checks-findings');
    expect(await page.locator('.finding').count()).toBeGreaterThan(0);
    expect(await page.locator('.findings mark').count()).toBeGreaterThan(0);
    const button = page.locator('button[name=apply]').first();
    await button.click();
    expect(await page.inputValue('#en')).not.toContain('Oh Se-hun announced a budget of 53');
    await page.context().close();
  });

  it('sets a finding aside with a reason, lists it, and takes it back', async () => {
    const page = await visit(browser, service.url, problems);
    await page.goto('/checks');
    await page.fill('#ko', '책을 350권 샀다.');
    await page.fill('#en', 'They bought 530 books.');
    await page.click('text="Check"');
    const found = await page.locator('.finding').count();
    expect(found).toBeGreaterThan(0);
    await page.click('.finding summary >> nth=0');
    await page.click('.finding >> text="Here"');
    expect(await page.textContent('[role=alert]')).toContain('reason');
    await page.click('.finding summary >> nth=0');
    await page.fill('.finding [name=reason] >> nth=0', 'misprint in the source <b>');
    await page.press('.finding [name=reason] >> nth=0', 'Enter');
    expect(await page.locator('.finding').count()).toBe(found - 1);
    await page.click('summary >> text=1 set aside before');
    expect(await page.textContent('.aside')).toContain('misprint in the source <b>');
    await picture(page, 'checks-aside');
    await page.click('.aside >> text="Take back"');
    expect(await page.locator('.finding').count()).toBe(found);
    await page.context().close();
  });

  it('puts a name right over a memory after a review, and undoes it', async () => {
    await service.post('/memories', { slug: 'names' });
    const spellings = ['Oh Se-hoon', 'Oh Sehoon', 'Oh Se-hun'];
    const ids: string[] = [];
    for (const [i, name] of spellings.entries()) {
      const ko = `오세훈 서울시장은 ${i + 1}일 예산안을 발표했다.`;
      const en = `Seoul Mayor ${name} announced the budget on the ${i + 1}th.`;
      ids.push((await service.post('/segments', { memory: 'names', ko, en })).body.id);
    }
    const texts = async (): Promise<string[]> =>
      Promise.all(ids.map(async (id) => (await service.get(`/segments/${id}`)).body.en));
    const before = await texts();
    const page = await visit(browser, service.url, problems);
    await page.goto('/names/variants?memory=names');
    expect(await page.locator('.shares tbody tr').count()).toBe(3);
    await picture(page, 'names-variants');
    await page.click('text=Put right…');
    expect(await page.locator('.changes li').count()).toBe(2);
    await page.uncheck('.changes input >> nth=1');
    await picture(page, 'names-fix');
    await page.click('text="Write the changes"');
    await page.waitForSelector('[role=status]');
    expect(await texts()).toEqual([before[0], before[1]!.replace('Oh Sehoon', 'Oh Se-hoon'), before[2]]);
    await page.click('text="Undo"');
    await page.waitForSelector('[role=status]');
    expect(await texts()).toEqual(before);
    await page.context().close();
  });

  it('shows how every name stands and puts one right', async () => {
    const page = await visit(browser, service.url, problems, { locale: 'ko-KR' });
    await page.goto('/names');
    await page.fill('#ko', '오세훈 서울시장은 전혜진 기자와 만났다.');
    await page.fill('#en', 'Seoul Mayor Oh Se-hoon met reporter Jun Hyejin.');
    await page.click('form >> text="이름 검사"');
    await picture(page, 'names-ko');
    expect(await page.textContent('main')).toContain('맞음');
    await page.locator('button[name=replace]').first().click();
    expect(await page.inputValue('#en')).not.toContain('Jun Hyejin');
    await page.context().close();
  });

  it('imports a file and follows the job', async () => {
    const page = await visit(browser, service.url, problems);
    await page.goto('/imports?to=memory:desk');
    const buffer = Buffer.from('en,ko\nThe sky is blue today.,오늘은 하늘이 푸르다.\n');
    await page.setInputFiles('#file', { name: 'pairs.csv', mimeType: 'text/csv', buffer });
    await page.click('main form >> text="Import"');
    await page.waitForSelector('#job .tag.done');
    await picture(page, 'job-done');
    expect(await page.textContent('#job')).toContain('pairs.csv');
    await page.goto('/concordance?q=' + encodeURIComponent('하늘'));
    expect(await page.textContent('#results')).toContain('The sky is blue');
    await page.context().close();
  });

  it('corrects a segment and brings the old version back', async () => {
    const { body } = await service.post('/segments', { memory: 'desk', ko: '비가 온다.', en: 'It snows.' });
    const page = await visit(browser, service.url, problems);
    await page.goto(`/segments/${body.id}`);
    await page.fill('#en', 'It rains.');
    await page.click('text="Save"');
    expect(await page.textContent('.history ins')).toBe('rains');
    await page.click('text=Bring back this version');
    expect(await page.inputValue('#en')).toBe('It snows.');
    await page.context().close();
  });

  it('deletes a memory and brings it back with its segments', async () => {
    await service.post('/memories', { slug: 'gone' });
    await service.post('/segments', { memory: 'gone', ko: '달이 떴다.', en: 'The moon rose.' });
    const page = await visit(browser, service.url, problems);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/memories/gone');
    await page.click('button.danger');
    await page.waitForURL(/\/deleted/);
    await page.click('tr:has-text("gone") >> text="Bring back"');
    await page.waitForURL(/\/memories\/gone/);
    await page.click('main >> text="All segments" >> nth=0');
    expect(await page.textContent('#results')).toContain('The moon rose.');
    await page.context().close();
  });

  it('is read and searched with scripts off', async () => {
    await service.post('/segments', { memory: 'desk', ko: '별이 빛난다.', en: 'Stars <b>shine</b>.' });
    const page = await visit(browser, service.url, problems, { scripts: false });
    const search = async (path: string, text: string): Promise<string | null> => {
      await page.goto(path);
      await page.fill('[data-search]', text);
      await page.press('[data-search]', 'Enter');
      return page.textContent('#results');
    };
    expect(await search('/concordance?status=confirmed', '빛난다')).toContain('Stars <b>shine</b>.');
    expect(await search('/glossary', '오세훈')).toContain('Oh Se-hoon');
    expect(await search('/memories/desk/segments', 'shine')).toContain('별이 빛난다.');
    await page.context().close();
  });

  it('makes a key, shows it once, and ends it', async () => {
    const page = await visit(browser, service.url, problems);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/keys');
    await page.fill('#name', 'night desk');
    await page.selectOption('#role', 'translator');
    await page.click('text="Make a key"');
    const key = (await page.textContent('#made'))!;
    expect((await service.get('/memories', { authorization: `Bearer ${key}` })).status).toBe(200);
    await page.goto('/keys');
    expect(await page.textContent('main')).not.toContain(key);
    await page.click('tr:has-text("night desk") >> text="End"');
    await page.waitForSelector('tr:has-text("night desk") >> text=ended');
    expect((await service.get('/memories', { authorization: `Bearer ${key}` })).status).toBe(401);
    await page.context().close();
  });

  it('has no error and asks nobody else', () => {
    expect(problems).toEqual([]);
  });
});
