/** Text as XML writes it. */

/** Neither allowed in XML 1.0 (production 2, Char) nor expressible by a reference. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;
/** Anything that is not written as it is: one quick test for the usual text, which has none of it. */
const SPECIAL = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** The same for character data, where a quotation mark stands for itself. */
const SPECIAL_IN_TEXT = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const MARKUP = /[&<>\r]/g;
const MARKUP_IN_ATTRIBUTE = /[&<>"\r\n\t]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const reference = (character: string): string => REFERENCES[character]!;

/** Escapes and counts what had to be removed. */
export class XmlEscaper {
  /** Characters removed since the last `takeRemoved`. */
  private removed = 0;

  text(text: string): string {
    return SPECIAL_IN_TEXT.test(text) ? this.legal(text).replace(MARKUP, reference) : text;
  }

  /** Line ends and tabs become references, or a reader would see spaces (XML 1.0 §3.3.3). */
  attribute(text: string): string {
    return SPECIAL.test(text) ? this.legal(text).replace(MARKUP_IN_ATTRIBUTE, reference) : text;
  }

  /** ` name="value"`, nothing for a value that is not there. */
  optional(name: string, value: string | number | undefined): string {
    return value === undefined || value === '' ? '' : ` ${name}="${this.attribute(String(value))}"`;
  }

  takeRemoved(): number {
    const { removed } = this;
    this.removed = 0;
    return removed;
  }

  /** Without what XML cannot hold. */
  legal(text: string): string {
    return text.replace(ILLEGAL, () => {
      this.removed++;
      return '';
    });
  }
}
