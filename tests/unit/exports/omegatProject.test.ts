import { describe, expect, it } from '@jest/globals';
import { omegatProject, omegatRepositories } from '../../../src/exports/omegatProject.js';

const desk = { base: 'https://tm.example/k/a-key/', memory: 'desk', from: 'en', to: 'ko' } as const;

describe('the settings of OmegaT', () => {
  it('map the memory, drafts under a penalty, and the glossary in the direction of the project', () => {
    expect(omegatRepositories(desk)).toBe(`    <repositories>
      <repository type="http" url="https://tm.example/k/a-key/omegat/">
        <mapping repository="en-ko/desk.tmx" local="tm/auto/desk.tmx"/>
        <mapping repository="drafts.tmx" local="tm/penalty-010/drafts.tmx"/>
        <mapping repository="en-ko/glossary.utf8" local="glossary/malmoi.utf8"/>
      </repository>
    </repositories>
`);
  });

  it('are a project file that names its languages', () => {
    const file = omegatProject({ ...desk, base: 'http://x/?a=1&b="<' });
    expect(file).toContain('<source_lang>EN-US</source_lang>\n    <target_lang>KO-KR</target_lang>');
    expect(file).toContain('url="http://x/?a=1&amp;b=&quot;&lt;/omegat/"');
  });
});
