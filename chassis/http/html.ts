class EscapedHtml {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** A piece of HTML. Only `html` makes one, so whatever has this type was escaped. */
export type Html = EscapedHtml;

/** What may stand in a template; nothing stands for null. */
export type HtmlPart = string | number | Html | null | readonly HtmlPart[];

/** Writes HTML: what is put in is escaped, for an element as for a quoted attribute, unless `html` made it. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new EscapedHtml(String.raw({ raw: strings }, ...parts.map(written)));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof EscapedHtml) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
