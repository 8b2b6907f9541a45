/** What a name is the name of, from what it is made of and what stands beside it. */
import { englishEnding, isOrganizationWord, koreanEnding } from '../../names/organizations.js';
import type { CandidateKind } from './candidate.js';
import type { NameSpan } from './spans.js';

const PERSON_BEFORE =
  /(?:^|[\s"“(])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Prof|President|Chancellor|Premier|Minister|Secretary|Senator|Representative|Governor|Mayor|Judge|Justice|Professor|Coach|Manager|King|Queen|Prince|Princess|Pope|Father|Ambassador|Chairman|Chairwoman|Director|Detective|Officer|actor|actress|singer|author|captain|striker|midfielder|defender|driver|lawyer|attorney|spokesman|spokeswoman|wife|husband|son|daughter|brother|sister|father|mother)\.? $/;
const PERSON_AFTER_KO =
  /^(?:\([^)]*\))?,? ?(?:씨|군|양|님|대통령|총리|장관|차관|의원|주지사|지사|시장|대표|회장|사장|부사장|감독|코치|선수|교수|박사|판사|검사|변호사|기자|목사|신부|경|총장|위원장|국장|대변인|대사|장군|감독관|형사|경관|작가|배우|가수)(?![가-힣]{3})/;
const SAYS_AFTER = /^,? (?:said|says|told|added|wrote|tweeted|testified|asked|who|has said|explained)\b/;
const PLACE_BEFORE = /(?:^|\s)(?:in|at|near|from|to|across|outside|around|off|of) $/;
const PLACE_AFTER_KO =
  /^(?:시|도|주|구|군|현|성|섬|강|산|만|해|지역|공항|항구|반도)(?:[은는이가을를의에와과]|에서|으로|\s|,|$)/;
const PLACE_WORD =
  /(?:Street|Road|Avenue|River|Lake|Island|Islands|Isles|County|City|Park|Bay|Mountain|Mountains|Valley|Beach|Sea|Ocean|Peninsula|Stadium|Square|Bridge|Airport|Hill|Hills|Province|State|Village|Town|Desert|Canyon|Falls|Harbor|Harbour|Coast|Gulf|Cape|Port)$/;
const ORGANIZATION_WORD =
  /(?:FC|AFC|United|Rovers|Inc|Corp|Co|Ltd|LLC|Group|Club|Band|Times|Post|News|Network|Foundation|Institute|University|College|School|Museum|Court|Senate|Parliament|Congress|Army|Navy|League|Union|Bank|Airlines|Airways|Motors|Pictures|Records|Studios|Hospital|Church|Department|Ministry|Agency|Authority|Association|Federation|Committee|Commission|Council|Party|Center|Centre)$/;

/** Kind of a name and whether a word beside or inside it says so. */
export function kindOf(en: NameSpan, ko: NameSpan): { kind: CandidateKind; sure: boolean } {
  if (isOrganization(en.text, ko.text)) return { kind: 'organization', sure: true };
  if (PLACE_WORD.test(en.text)) return { kind: 'place', sure: true };
  if (PERSON_BEFORE.test(en.before) || PERSON_AFTER_KO.test(ko.after) || SAYS_AFTER.test(en.after))
    return { kind: 'person', sure: true };
  if (PLACE_AFTER_KO.test(ko.after)) return { kind: 'place', sure: true };
  const several = en.text.includes(' ');
  if (!several && PLACE_BEFORE.test(en.before) && /^(?:에|에서|에는|의)(?![가-힣])/.test(ko.after))
    return { kind: 'place', sure: false };
  if (several) return { kind: 'person', sure: false };
  return { kind: 'term', sure: false };
}

function isOrganization(en: string, ko: string): boolean {
  const last = en.slice(en.lastIndexOf(' ') + 1);
  if (ORGANIZATION_WORD.test(last) && last !== en) return true;
  return englishEnding(en) !== undefined || (isOrganizationWord(last) && koreanEnding(ko) !== undefined);
}
