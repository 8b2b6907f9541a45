/** The commonest Chinese surnames in pinyin; they cover more than nine tenths of the people. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong
   xiao cheng cao yuan deng fu shen zeng peng lü lv su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang
   zhuang tao ge mei ning qu ai bi bian geng lan chai chu ju lian miao ming ni quan ruan sha shang shu tai teng weng xi xiang xin xing you yue zang zhai zhuo zong zu zuo
   shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin yi chang qiao lai gong
   wen pang qi mo ou ouyang sima zhuge situ shangguan hua niu xi rong hua guan lei hong tong nie bo ling bao zhan mu sheng min jing`
    .trim()
    .split(/\s+/),
);
