/** What is known of a number found in running text. */

export type NumberKind = 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'multiple' | 'range';
export type Approximation = 'about' | 'over' | 'under' | 'nearly';

export interface NumberMention {
  /**
   * UTF-16 offsets of the numeral with its magnitude words, ordinal marks and attached signs
   * (`3억 5천만`, `$1.2 billion`, `제3`, `21st`, `10%`); the word of the unit is not part of it.
   */
  start: number;
  end: number;
  text: string;
  /** 3억 5천만 and 350 million are 350000000; 10% is 10; 5분의 1 is 0.2; 두 배 is 2; of a range the lower end. */
  value: number;
  /** Of a range the upper end. */
  upTo?: number;
  kind: NumberKind;
  /** Canonical name: ISO 4217 codes for money, `kg`, `km`, `person`, `percent-point`, `day` … (see units.ts). */
  unit?: string;
  /** End of the word of the unit, where there is one. */
  unitEnd?: number;
  approximate?: Approximation;
  /** Whether the numeral has digits (`3`, `3억`), not words only (`두`, `million`). */
  digits: boolean;
}

/** A numeral read at a place, before its unit and its surroundings are looked at. */
export interface Numeral {
  end: number;
  value: number;
  digits: boolean;
}
