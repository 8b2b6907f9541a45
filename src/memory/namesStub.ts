export const findNames = (
  _t: string,
  _l: string,
  _i: unknown,
): { start: number; end: number; text: string; kind: string }[] => [];
export const parseBylines = (_t: string, _i: unknown): unknown[] => [];
