/** Values for a JSON schema: mostly what it asks for, now and then what nobody should send. */
import fc, { type Arbitrary } from 'fast-check';

export type Schema = Record<string, unknown>;

/** Words that mean something to the service, so that requests get past the first check. */
const KNOWN = [
  'mine',
  'theirs',
  'sample',
  'malmoi',
  'en',
  'ko',
  '1',
  '2',
  '300',
  '2147483648',
  'confirmed',
  'desk.tmx',
  'mine.tmx',
  'theirs.tmx',
  'theirs.tbx',
  '오세훈 서울시장',
  'The mayor met the press.',
  '베이징=전혜진 기자',
  '00000000-0000-4000-8000-000000000000',
  '2026-11-24',
  'https://news.example/1',
];

/** What breaks programs: control characters, broken pairs, patterns, markup, code, lengths, names of built-ins. */
const NASTY: unknown[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff가',
  'e\u0301'.repeat(50),
  '가'.repeat(30_000),
  '%'.repeat(200),
  '_%\\',
  "'; DROP TABLE segment; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '(a+)+$',
  '"',
  '-1',
  '1e309',
  '9999999999999999999999',
  'NaN',
  -1,
  0,
  1e21,
  0.1,
  Number.MAX_SAFE_INTEGER,
  null,
  true,
  [],
  {},
  [[[[[]]]]],
  { __proto__: null, toString: 1 },
  Array.from({ length: 300 }, (_, i) => String(i)),
];

const known = fc.constantFrom(...KNOWN);
const nasty = fc.constantFrom(...NASTY);
const anyText = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** A value for a schema; one in twenty-four is not of it. */
export function valueFor(schema: Schema, depth = 0): Arbitrary<unknown> {
  return fc.oneof({ weight: 23, arbitrary: rightFor(schema, depth) }, { weight: 1, arbitrary: nasty });
}

/** Known words that a schema allows, more often than any text. */
function textFor({ pattern, maxLength, format }: Schema): Arbitrary<string> {
  const allowed = KNOWN.filter(
    (word) =>
      (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(word)) &&
      (typeof maxLength !== 'number' || word.length <= maxLength) &&
      (format !== 'uuid' || /^[0-9a-f-]{36}$/.test(word)),
  );
  if (allowed.length === 0) return anyText;
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...allowed) }, { weight: 1, arbitrary: anyText });
}

function numberFor({ minimum, maximum, type }: Schema): Arbitrary<number> {
  const min = typeof minimum === 'number' ? Math.max(minimum, -(2 ** 31)) : -100;
  const max = typeof maximum === 'number' ? Math.min(maximum, 2 ** 31) : 100;
  const within = type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return fc.oneof({ weight: 9, arbitrary: within }, { weight: 1, arbitrary: fc.double() });
}

function rightFor(schema: Schema, depth: number): Arbitrary<unknown> {
  if (depth > 6) return fc.constant(null);
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map((each) => rightFor(each, depth + 1)));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (schema['type']) {
    case 'string':
      return textFor(schema);
    case 'integer':
    case 'number':
      return numberFor(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valueFor((schema['items'] ?? {}) as Schema, depth + 1), { maxLength: 4 });
    case 'object':
      return objectFor(schema, depth);
    default:
      return fc.oneof(anyText, fc.integer(), fc.constant({ title: '제목', body: 'One. Two.' }));
  }
}

function objectFor(schema: Schema, depth: number): Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const model = Object.fromEntries(properties.map(([name, each]) => [name, valueFor(each, depth + 1)]));
  const required = (schema['required'] ?? []) as string[];
  const whole = fc.record(model, { requiredKeys: required.filter((name) => name in model) });
  const extra = fc.dictionary(anyText, anyText, { maxKeys: 1 });
  return fc.oneof(
    { weight: 9, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, extra).map(([a, b]) => ({ ...a, ...b })) },
  );
}
