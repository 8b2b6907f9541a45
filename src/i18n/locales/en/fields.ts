/** What a field must be: messages of `errors[].message`. */
export const fields = {
  language: 'Must be "en" or "ko" (en-US, ko_KR and the like are read as these).',
  surrogate: 'Contains half of a surrogate pair: the text is not valid Unicode.',
  control: 'Contains a control character (U+{{code}}), which no text can hold.',
  blank: 'Must not be empty.',
  tooLong: 'Has {{length}} characters; at most {{max}} are taken.',
  slug: 'Must be 1–64 lower-case letters, digits and single hyphens, such as "city-desk".',
  onePreferred: 'Only one preferred term a language: "{{first}}" and "{{second}}" both are.',
  id: 'Must be an id as an earlier answer gave it.',
  nothing: 'Name at least one field to change.',
  sameLanguage: '"from" and "to" must be different languages.',
  oneTarget: 'Name either a memory or a glossary.',
  attributes: 'Must take at most 20,000 characters as JSON.',
  exportName: 'Must be a slug and an extension, such as "desk.tmx".',
};
