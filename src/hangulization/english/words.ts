/** English words and names whose usual Hangul the letters do not tell. */
const parse = (lists: string): [word: string, hangul: string][] =>
  lists
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', hangul = ''] = entry.split(':');
      return [word, hangul];
    });

/** Words that stand in names of places and bodies, and common given names and surnames. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  parse(`
  park:파크 ng:응 site:사이트 castle:캐슬 center:센터 centre:센터 new:뉴 town:타운 city:시티 tower:타워 gate:게이트 gateway:게이트웨이 airport:에어포트 terminal:터미널
  land:랜드 island:아일랜드 islands:아일랜드 highland:하이랜드 campus:캠퍼스 university:유니버시티 college:칼리지 school:스쿨 stadium:스타디움
  green:그린 flower:플라워 sports:스포츠 seaside:시사이드 monorail:모노레일 sky:스카이 skytree:스카이트리 tree:트리 world:월드 square:스퀘어
  lake:레이크 laketown:레이크타운 soccer:사커 the:더 of:오브 and:앤드 bank:뱅크 street:스트리트 road:로드 house:하우스 hill:힐 hills:힐스
  north:노스 south:사우스 east:이스트 west:웨스트 great:그레이트 little:리틀 big:빅 white:화이트 black:블랙 blue:블루 red:레드 gold:골드
  river:리버 mountain:마운틴 beach:비치 bay:베이 point:포인트 port:포트 saint:세인트 st:세인트 fort:포트 rock:록 spring:스프링 springs:스프링스
  john:존 james:제임스 robert:로버트 michael:마이클 william:윌리엄 david:데이비드 richard:리처드 joseph:조지프 thomas:토머스 charles:찰스
  christopher:크리스토퍼 daniel:대니얼 matthew:매슈 anthony:앤서니 mark:마크 donald:도널드 steven:스티븐 stephen:스티븐 paul:폴 andrew:앤드루
  joshua:조슈아 kenneth:케네스 kevin:케빈 brian:브라이언 george:조지 edward:에드워드 ronald:로널드 timothy:티머시 jason:제이슨 jeffrey:제프리
  ryan:라이언 jacob:제이컵 gary:게리 nicholas:니컬러스 eric:에릭 jonathan:조너선 larry:래리 justin:저스틴 scott:스콧 brandon:브랜던
  benjamin:벤저민 samuel:새뮤얼 gregory:그레고리 frank:프랭크 alexander:알렉산더 raymond:레이먼드 patrick:패트릭 jack:잭 dennis:데니스 jerry:제리
  peter:피터 henry:헨리 adam:애덤 arthur:아서 harry:해리 louis:루이스 joe:조 jimmy:지미 bill:빌 bob:밥 tom:톰 tim:팀 jim:짐 ben:벤 sam:샘 dan:댄
  mary:메리 patricia:퍼트리샤 jennifer:제니퍼 linda:린다 elizabeth:엘리자베스 barbara:바버라 susan:수전 jessica:제시카 sarah:세라 karen:캐런
  lisa:리사 nancy:낸시 betty:베티 margaret:마거릿 sandra:샌드라 ashley:애슐리 emily:에밀리 kimberly:킴벌리 donna:도나 michelle:미셸 carol:캐럴
  amanda:어맨다 melissa:멀리사 deborah:데버라 stephanie:스테퍼니 rebecca:리베카 laura:로라 helen:헬렌 amy:에이미 anna:애나 angela:앤절라
  ruth:루스 kate:케이트 catherine:캐서린 katherine:캐서린 christine:크리스틴 diana:다이애나 julia:줄리아 alice:앨리스 jane:제인 joan:조앤 anne:앤 ann:앤
  hillary:힐러리 kamala:카멀라 olivia:올리비아 emma:에마 sophia:소피아 victoria:빅토리아 grace:그레이스 rose:로즈 maria:마리아
  smith:스미스 johnson:존슨 williams:윌리엄스 brown:브라운 jones:존스 miller:밀러 davis:데이비스 wilson:윌슨 anderson:앤더슨 taylor:테일러
  moore:무어 jackson:잭슨 martin:마틴 lee:리 thompson:톰프슨 harris:해리스 clark:클라크 lewis:루이스 robinson:로빈슨 walker:워커 young:영 allen:앨런
  king:킹 wright:라이트 hall:홀 adams:애덤스 baker:베이커 nelson:넬슨 carter:카터 mitchell:미첼 roberts:로버츠 turner:터너 phillips:필립스
  campbell:캠벨 parker:파커 evans:에번스 edwards:에드워즈 collins:콜린스 stewart:스튜어트 morris:모리스 murphy:머피 cook:쿡 rogers:로저스
  morgan:모건 cooper:쿠퍼 reed:리드 bailey:베일리 bell:벨 kelly:켈리 howard:하워드 ward:워드 cox:콕스 richardson:리처드슨 wood:우드 watson:왓슨
  brooks:브룩스 bennett:베넷 gray:그레이 hughes:휴스 price:프라이스 myers:마이어스 long:롱 foster:포스터 sanders:샌더스 ross:로스 powell:파월
  sullivan:설리번 russell:러셀 jenkins:젱킨스 perry:페리 butler:버틀러 barnes:반스 fisher:피셔 henderson:헨더슨 coleman:콜먼 patterson:패터슨
  jordan:조던 reynolds:레이놀즈 graham:그레이엄 ford:포드 hamilton:해밀턴 wallace:월리스 woods:우즈 cole:콜 west:웨스트 hayes:헤이스 biden:바이든
  trump:트럼프 obama:오바마 clinton:클린턴 bush:부시 reagan:레이건 nixon:닉슨 kennedy:케네디 johnston:존스턴 blinken:블링컨 pompeo:폼페이오
  vance:밴스 rubio:루비오 pence:펜스 powell:파월 yellen:옐런 musk:머스크 gates:게이츠 jobs:잡스 buffett:버핏 cameron:캐머런 blair:블레어 thatcher:대처
  sunak:수낵 starmer:스타머 truss:트러스 washington:워싱턴 london:런던 boston:보스턴 chicago:시카고 houston:휴스턴 dallas:댈러스 miami:마이애미
  atlanta:애틀랜타 philadelphia:필라델피아 denver:덴버 seattle:시애틀 phoenix:피닉스 detroit:디트로이트 york:요크 california:캘리포니아 texas:텍사스
  florida:플로리다 virginia:버지니아 georgia:조지아 michigan:미시간 ohio:오하이오 oxford:옥스퍼드 cambridge:케임브리지 manchester:맨체스터
  `),
);

/** Endings of names, longest first. */
export const ENDINGS: readonly (readonly [ending: string, hangul: string])[] = parse(`
  borough:버러 boro:버러 bridge:브리지 chester:체스터 church:처치 house:하우스 field:필드 brook:브룩 creek:크리크 grove:그로브 ville:빌 shire:셔 worth:워스
  ridge:리지 stone:스톤 wood:우드 land:랜드 lands:랜즈 port:포트 ford:퍼드 bury:베리 burgh:버그 burg:버그 berg:버그 hurst:허스트 mouth:머스
  dale:데일 town:타운 side:사이드 view:뷰 gate:게이트 mill:밀 hill:힐 ton:턴 son:슨 man:먼 ham:햄 ley:리 well:웰 more:모어 ward:워드 wick:윅
`).sort((a, b) => b[0].length - a[0].length);
