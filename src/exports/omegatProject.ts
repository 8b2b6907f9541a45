/**
 * What OmegaT (4.0 and newer) needs to fetch a memory, its drafts and the glossary by itself: HTTP mappings of a team
 * project. Drafts go where OmegaT takes ten points off, the memory where it fills in what is the same.
 */
import type { Lang } from '../concepts/concept.js';

export interface OmegatProject {
  /** Address of the service, with `/k/KEY` behind it where a key is needed: OmegaT sends no header. */
  base: string;
  /** Slug of the memory. */
  memory: string;
  from: Lang;
  to: Lang;
}

/** OmegaT's own tags: without a region it takes no spell checker. */
const TAGS = { en: 'EN-US', ko: 'KO-KR' } as const;

/** File of the service → place in the project. OmegaT maps single files only over HTTP. */
export function omegatMappings({ memory, from, to }: Omit<OmegatProject, 'base'>): [string, string][] {
  const pair = `${from}-${to}`;
  return [
    [`${pair}/${memory}.tmx`, `tm/auto/${memory}.tmx`],
    ['drafts.tmx', 'tm/penalty-010/drafts.tmx'],
    [`${pair}/glossary.utf8`, 'glossary/malmoi.utf8'],
  ];
}

/** The `<repositories>` element for a project that exists already. */
export function omegatRepositories(project: OmegatProject): string {
  const mappings = omegatMappings(project).map(
    ([repository, local]) =>
      `        <mapping repository="${attribute(repository)}" local="${attribute(local)}"/>\n`,
  );
  const url = attribute(`${project.base.replace(/\/+$/, '')}/omegat/`);
  return `    <repositories>\n      <repository type="http" url="${url}">\n${mappings.join('')}      </repository>\n    </repositories>\n`;
}

/** A whole `omegat.project`, every folder where OmegaT has it. */
export function omegatProject(project: OmegatProject): string {
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
${folders.map((name) => `    <${name}>__DEFAULT__</${name}>\n`).join('')}    <source_lang>${TAGS[project.from]}</source_lang>
    <target_lang>${TAGS[project.to]}</target_lang>
    <sentence_seg>true</sentence_seg>
${omegatRepositories(project)}  </project>
</omegat>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function attribute(text: string): string {
  return text.replace(/[&<"]/g, (character) => ENTITIES[character]!);
}
