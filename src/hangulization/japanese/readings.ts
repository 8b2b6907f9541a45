/**
 * Readings of common kanji names and words, in Hepburn. Kanji do not tell their reading, so what is not listed here is
 * not read. Well-known surnames, given names of public figures, prefectures, cities and company names.
 */
const parse = (lists: string): [kanji: string, reading: string][] =>
  lists
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [kanji = '', reading = ''] = entry.split(':');
      return [kanji, reading];
    });

/** A name boundary follows these when kanji follow. */
export const SURNAMES: ReadonlyMap<string, string> = new Map(
  parse(`
  佐藤:satō 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:itō 渡辺:watanabe 渡邊:watanabe 渡邉:watanabe 山本:yamamoto 中村:nakamura
  小林:kobayashi 加藤:katō 吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 林:hayashi
  斎藤:saitō 斉藤:saitō 齋藤:saitō 清水:shimizu 山崎:yamazaki 森:mori 阿部:abe 池田:ikeda 橋本:hashimoto 山下:yamashita
  石川:ishikawa 中島:nakajima 前田:maeda 藤田:fujita 小川:ogawa 後藤:gotō 岡田:okada 長谷川:hasegawa 村上:murakami 近藤:kondō
  石井:ishii 坂本:sakamoto 遠藤:endō 青木:aoki 藤井:fujii 西村:nishimura 福田:fukuda 太田:ōta 三浦:miura 藤原:fujiwara
  岡本:okamoto 松田:matsuda 中川:nakagawa 中野:nakano 原田:harada 小野:ono 田村:tamura 竹内:takeuchi 金子:kaneko 和田:wada
  中山:nakayama 石田:ishida 上田:ueda 森田:morita 原:hara 柴田:shibata 酒井:sakai 工藤:kudō 横山:yokoyama 宮崎:miyazaki
  宮本:miyamoto 内田:uchida 高木:takagi 安藤:andō 谷口:taniguchi 大野:ōno 丸山:maruyama 今井:imai 高田:takada 藤本:fujimoto
  武田:takeda 村田:murata 上野:ueno 杉山:sugiyama 増田:masuda 平野:hirano 大塚:ōtsuka 千葉:chiba 久保:kubo 松井:matsui
  小島:kojima 岩崎:iwasaki 桜井:sakurai 野口:noguchi 松尾:matsuo 菊地:kikuchi 菊池:kikuchi 野村:nomura 木下:kinoshita 佐野:sano
  水野:mizuno 渡部:watanabe 新井:arai 大西:ōnishi 古川:furukawa 小山:koyama 島田:shimada 杉本:sugimoto 浜田:hamada 市川:ichikawa
  安倍:abe 菅:suga 岸田:kishida 石破:ishiba 高市:takaichi 麻生:asō 鳩山:hatoyama 野田:noda 小泉:koizumi 河野:kōno 茂木:motegi
  林田:hayashida 上川:kamikawa 小渕:obuchi 村山:murayama 細川:hosokawa 羽田:hata 宮沢:miyazawa 海部:kaifu 竹下:takeshita
  中曽根:nakasone 大平:ōhira 三木:miki 岸:kishi 二階:nikai 甘利:amari 玉木:tamaki 志位:shii 枝野:edano 泉:izumi 福島:fukushima
  大谷:ōtani 黒澤:kurosawa 黒沢:kurosawa 新海:shinkai 宮部:miyabe 東野:higashino 川端:kawabata 夏目:natsume 芥川:akutagawa
  三島:mishima 大江:ōe 豊臣:toyotomi 徳川:tokugawa 織田:oda 明智:akechi 妹尾:seno-o 上条:kamijō 本田:honda 豊田:toyoda
  植田:ueda 黒田:kuroda 五十嵐:igarashi 平井:hirai 西田:nishida 西川:nishikawa 北村:kitamura 川口:kawaguchi 中田:nakata 平田:hirata
`),
);

export const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  parse(`
  晋三:shinzō 晋太郎:shintarō 義偉:yoshihide 文雄:fumio 茂:shigeru 早苗:sanae 太郎:tarō 由紀夫:yukio 佳彦:yoshihiko 直人:naoto
  純一郎:jun'ichirō 進次郎:shinjirō 敏充:toshimitsu 芳正:yoshimasa 陽子:yōko 優子:yūko 恵三:keizō 富市:tomiichi 喜朗:yoshirō
  康夫:yasuo 赳夫:takeo 喜一:kiichi 俊樹:toshiki 登:noboru 康弘:yasuhiro 信介:nobusuke 信夫:nobuo 角栄:kakuei 栄作:eisaku
  俊博:toshihiro 明:akira 雄一郎:yūichirō 和夫:kazuo 瑞穂:mizuho 翔平:shōhei 駿:hayao 誠:makoto 春樹:haruki 康成:yasunari
  漱石:sōseki 龍之介:ryūnosuke 由紀子:yukiko 秀吉:hideyoshi 家康:ieyasu 信長:nobunaga 健三郎:kenzaburō 一郎:ichirō 次郎:jirō
  三郎:saburō 花子:hanako 勝信:katsunobu 幸三:kōzō 雪男:yukio 当麻:tōma 敏樹:toshiki 和男:kazuo 東彦:haruhiko 一夫:kazuo
  健太:kenta 健一:ken'ichi 真理子:mariko 美智子:michiko 雅子:masako 愛子:aiko 徳仁:naruhito 明仁:akihito 裕仁:hirohito 百合子:yuriko
`),
);

/** Places, bodies and words; no boundary inside. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  parse(`
  北海道:hokkaidō 青森:aomori 岩手:iwate 宮城:miyagi 秋田:akita 山形:yamagata 福島:fukushima 茨城:ibaraki 栃木:tochigi 群馬:gunma
  埼玉:saitama 千葉:chiba 東京:tōkyō 神奈川:kanagawa 新潟:niigata 富山:toyama 石川:ishikawa 福井:fukui 山梨:yamanashi 長野:nagano
  岐阜:gifu 静岡:shizuoka 愛知:aichi 三重:mie 滋賀:shiga 京都:kyōto 大阪:ōsaka 兵庫:hyōgo 奈良:nara 和歌山:wakayama 鳥取:tottori
  島根:shimane 岡山:okayama 広島:hiroshima 山口:yamaguchi 徳島:tokushima 香川:kagawa 愛媛:ehime 高知:kōchi 福岡:fukuoka 佐賀:saga
  長崎:nagasaki 熊本:kumamoto 大分:ōita 宮崎:miyazaki 鹿児島:kagoshima 沖縄:okinawa 札幌:sapporo 仙台:sendai 横浜:yokohama
  川崎:kawasaki 相模原:sagamihara 浜松:hamamatsu 名古屋:nagoya 堺:sakai 神戸:kōbe 北九州:kitakyūshū 那覇:naha 函館:hakodate
  小樽:otaru 旭川:asahikawa 釧路:kushiro 盛岡:morioka 郡山:kōriyama 宇都宮:utsunomiya 前橋:maebashi 高崎:takasaki 船橋:funabashi
  八王子:hachiōji 横須賀:yokosuka 鎌倉:kamakura 箱根:hakone 金沢:kanazawa 松本:matsumoto 豊橋:toyohashi 豊田:toyota 四日市:yokkaichi
  大津:ōtsu 姫路:himeji 尼崎:amagasaki 西宮:nishinomiya 倉敷:kurashiki 福山:fukuyama 呉:kure 下関:shimonoseki 松山:matsuyama
  高松:takamatsu 久留米:kurume 佐世保:sasebo 別府:beppu 新宿:shinjuku 渋谷:shibuya 池袋:ikebukuro 品川:shinagawa 上野:ueno 銀座:ginza
  秋葉原:akihabara 浅草:asakusa 六本木:roppongi 霞が関:kasumigaseki 永田町:nagatachō 嵐山:arashiyama 九州:kyūshū 四国:shikoku
  本州:honshū 東北:tōhoku 関東:kantō 関西:kansai 近畿:kinki 中国:chūgoku 北陸:hokuriku 富士山:fujisan 琵琶湖:biwako 竹島:takeshima
  対馬:tsushima 鳩ヶ谷:hatogaya 関ヶ原:sekigahara 代々木:yoyogi 成田:narita 羽田:haneda 靖国:yasukuni 日光:nikkō 熱海:atami 伊豆:izu
  三菱:mitsubishi 三井:mitsui 住友:sumitomo 日立:hitachi 東芝:tōshiba 松下:matsushita 任天堂:nintendō 産業:sangyō 銀行:ginkō 新聞:shinbun
  朝日:asahi 読売:yomiuri 毎日:mainichi 産経:sankei 日経:nikkei 共同:kyōdō 時事:jiji 放送:hōsō 株式会社:kabushikigaisha
  寿司:sushi 刺身:sashimi 山葵:wasabi 天ぷら:tenpura 時々:tokidoki 人々:hitobito 個々:koko 天空:tenkū 城:shiro 世界:sekai
  中心:chūshin 愛:ai 一生:isshō 神秘:shinpi 天地無用:tenchimuyō 魔界戦記:makaisenki 君:kimi 名:na 歴史:rekishi 招待:shōtai 言:koto
  葉:ha 庭:niwa 松子:matsuko 本物:honmono 本:hon 人:hito 心:kokoro 花:hana 空:sora 風:kaze 雨:ame 雪:yuki 月:tsuki 星:hoshi 夢:yume 夜:yoru 朝:asa 春:haru 夏:natsu 秋:aki 冬:fuyu 犬:inu 猫:neko 魚:sakana 鳥:tori 女:onna 男:otoko 子供:kodomo 家:ie 町:machi 村:mura 道:michi 国:kuni 物語:monogatari 時代:jidai 戦争:sensō 映画:eiga 音楽:ongaku 先生:sensei 学校:gakkō 電車:densha 日本:nihon 桜:sakura 侍:samurai 忍者:ninja 漫画:manga 相撲:sumō 柔道:jūdō 空手:karate 歌舞伎:kabuki 俳句:haiku
  天皇:tennō 首相:shushō 公園:kōen 大学:daigaku 空港:kūkō 駅:eki 神社:jinja 寺:tera 川:kawa 山:yama 島:shima 海:umi
`),
);
/** Stems of common verbs and adjectives, read so where kana follow. */
export const STEMS: ReadonlyMap<string, string> = new Map(
  parse(`
  思:omo 聞:ki 食:ta 起:o 話:hana 寒:samu 会:a 嫌:kira 見:mi 行:i 来:ki 言:i 書:ka 読:yo 飲:no 買:ka 歩:aru 走:hashi 泳:oyo 待:ma 立:ta
  座:suwa 寝:ne 知:shi 持:mo 作:tsuku 使:tsuka 働:hatara 学:mana 教:oshi 開:hira 閉:shi 始:haji 終:o 生:i 死:shi 泣:na 笑:wara 歌:uta
  踊:odo 遊:aso 休:yasu 帰:kae 出:de 入:hai 乗:no 降:o 飛:to 落:o 売:u 切:ki 着:ki 脱:nu 洗:ara 忘:wasu 覚:obo 考:kanga 信:shin
  暑:atsu 熱:atsu 冷:tsume 高:taka 安:yasu 大:ō 小:chii 長:naga 短:mijika 新:atara 古:furu 白:shiro 黒:kuro 赤:aka 青:ao 強:tsuyo
  弱:yowa 早:haya 速:haya 遅:oso 近:chika 遠:tō 美:utsuku 楽:tano 悲:kana 寂:sabi 甘:ama 辛:kara 苦:niga 明:aka 暗:kura 愛:ai 好:su
  若:waka 深:fuka 広:hiro 重:omo 軽:karu 多:ō 少:suku 正:tada 優:yasa 厳:kibi 難:muzuka 輝:kagaya 燃:mo 動:ugo 止:to 変:ka 続:tsuzu
`),
);
/** No listed name is longer. */
export const LONGEST = 5;
