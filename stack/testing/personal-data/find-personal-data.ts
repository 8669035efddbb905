import type { Planted } from './run-folder.ts';

/** Something planted that stands in a line. */
export interface Found {
  readonly what: string;
  readonly value: string;
  /** The line around it, without it and whatever else was found in it. */
  readonly around: string;
}

/** Finds in one line whatever was planted. */
export type Finder = (line: string) => readonly Found[];

/** What is personal or secret by its shape alone, whoever made it. Read in lines without accents and capitals. */
const shapes: readonly { readonly what: string; readonly shape: RegExp }[] = [
  { what: 'any e-mail address', shape: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/ },
  { what: 'any AVS number', shape: /(?<![\w.])756[\s.]?\d{4}[\s.]?\d{4}[\s.]?\d{2}(?!\w)/ },
  { what: 'any Swiss IBAN', shape: /(?<!\w)(?:ch|li)\d{2}(?:\s?[\da-z]{4}){4}\s?[\da-z](?!\w)/ },
  { what: 'any mobile number', shape: /(?<!\w)(?:\+|00)41[\s.-]?7\d(?:[\s.-]?\d){7}(?!\w)/ },
  { what: 'any signed token', shape: /(?<!\w)eyj[\w-]{8,}\.[\w-]{8,}/ },
  { what: 'any ticket of a file', shape: /(?:identity|invoices|billing)\.[\w-]{20,}\.[\w-]{30,}/ },
  { what: 'any authorization header', shape: /(?<!\w)(?:bearer|basic) [\w+/=.-]{12,}/ },
  // But for the example that refusals of settings give.
  { what: 'any password in an address', shape: /:\/\/(?!role:password@host)[^/\s:@"]+:[^/\s@"]+@/ },
];

/** So many letters of a planted text are looked up at every place of a line; its whole is compared only where they stand. */
const PROBE = 7;

/**
 * Makes a finder of planted texts. They are found however they are written: in capitals or without accents, with other spaces,
 * dots and dashes or none, escaped as in JSON or in an address, and in base64.
 */
export function openFinder(planted: readonly Planted[]): Finder {
  const codes = new Map<string, Planted>();
  const byProbe = new Map<string, { readonly planted: Planted; readonly shape: RegExp }[]>();
  for (const one of planted) {
    const letters = lettersOf(folded(one.value));
    if (/^\d{6}$/.test(one.value)) codes.set(one.value, one);
    else if (letters.length >= PROBE) {
      const probe = letters.slice(-PROBE);
      byProbe.set(probe, [...(byProbe.get(probe) ?? []), { planted: one, shape: spelled(letters) }]);
    } else throw new Error(`${one.what} is too short to be found: it would be found everywhere.`);
  }
  const sieve = openSieve(byProbe.keys());

  return (line) =>
    viewsOf(line).flatMap((view) => masked(view, [...within(view), ...codesWithin(view), ...shaped(view)]));

  function within(view: string): Hit[] {
    const probes = sieve(lettersOf(view));
    return probes
      .flatMap((probe) => byProbe.get(probe) ?? [])
      .flatMap(({ planted: { what, value }, shape }) => foundBy(view, shape, what, value));
  }
  function codesWithin(view: string): Hit[] {
    // A number that was measured is no code: it stands bare behind its name in JSON, or has a point.
    return [...view.matchAll(/(?<!":)(?<![\w.+-])(\d{3})[ -]?(\d{3})(?!\w|\.\d|-\d)/g)].flatMap((match) => {
      const one = codes.get(`${match[1]}${match[2]}`);
      return one ? [{ ...one, text: match[0] }] : [];
    });
  }
}

/** A finding, and how it stands in the line. */
interface Hit extends Planted {
  readonly text: string;
}

function shaped(view: string): Hit[] {
  return shapes.flatMap(({ what, shape }) => foundBy(view, shape, what, null));
}

function foundBy(view: string, shape: RegExp, what: string, value: string | null): Hit[] {
  const text = shape.exec(view)?.[0];
  return text === undefined ? [] : [{ what, value: value ?? text, text }];
}

/** Each with what stands around it, in which nothing that was found can be read. */
function masked(view: string, hits: readonly Hit[]): Found[] {
  return hits.map(({ what, value, text }) => {
    const index = view.indexOf(text);
    const before = view.slice(Math.max(0, index - 160), index);
    const around = `${before}${MASK}${view.slice(index + text.length, index + text.length + 80)}`;
    return { what, value, around: hits.reduce((line, hit) => line.replaceAll(hit.text, MASK), around) };
  });
}

const MASK = '•••';

/** Without capitals and accents. */
function folded(text: string): string {
  const low = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has no accents, and most lines are nothing else.
  return /^[\x00-\x7f]*$/.test(low) ? low : low.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

const lettersOf = (text: string): string => text.replaceAll(/[^a-z0-9]+/g, '');

/** These letters, with little or nothing between them that is no letter; a number is not part of a longer one. */
function spelled(letters: string): RegExp {
  const between = '[^a-z0-9]{0,3}';
  const edge = /^\d+$/.test(letters) ? ['(?<![a-z0-9])(?<!\\d\\.)', '(?![a-z0-9])'] : ['', ''];
  return new RegExp(`${edge[0]}${[...letters].join(between)}${edge[1]}`);
}

/** A line as it reads: as it stands, without the escapes of JSON and of addresses, and what it holds in base64. */
function viewsOf(line: string): readonly string[] {
  const plain = unescaped(line);
  const hidden = (plain.match(/[\w+/-]{12,}={0,2}/g) ?? []).flatMap(fromBase64);
  return [plain, ...hidden.map((text) => unescaped(text))].map(folded);
}

function unescaped(text: string, deep = 0): string {
  if (deep === 3 || !/\\|%[\da-f]{2}/i.test(text)) return text;
  const json = text
    .replaceAll(/\\u([\da-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrtbf]/g, ' ')
    .replaceAll(/\\(["\\/])/g, '$1');
  const plain = json.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  );
  return unescaped(plain, deep + 1);
}

/** What reads as text once it is decoded; ids and hashes don't. */
function fromBase64(word: string): string[] {
  const bytes = Buffer.from(word, 'base64');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that are no text are recognised by them.
  if (/[\x00-\x08\x0e-\x1f\x7f]/.test(bytes.toString('latin1'))) return [];
  const text = bytes.toString();
  return text.includes('\ufffd') ? [] : [text];
}

/** Answers which of these words, all of the same length, stand in a text: rolls one sum over it instead of looking for each. */
function openSieve(words: Iterable<string>): (text: string) => readonly string[] {
  const wanted = new Set(words);
  const bits = new Uint8Array(1 << 20);
  for (const word of wanted) bits[sumOf(word) >>> 12] = 1;
  let lead = 1;
  for (let place = 0; place < PROBE; place++) lead = Math.imul(lead, BASE);
  return (text) => {
    const found = new Set<string>();
    let sum = 0;
    for (let end = 0; end < text.length; end++) {
      sum = (Math.imul(sum, BASE) + text.charCodeAt(end)) | 0;
      if (end >= PROBE) sum = (sum - Math.imul(lead, text.charCodeAt(end - PROBE))) | 0;
      if (end < PROBE - 1 || bits[(sum >>> 0) >>> 12] === 0) continue;
      const word = text.slice(end - PROBE + 1, end + 1);
      if (wanted.has(word)) found.add(word);
    }
    return [...found];
  };
}

/** An odd number with many bits, so that the upper ones of a sum are spread. */
const BASE = 0x9e3779b1;

function sumOf(word: string): number {
  let sum = 0;
  for (let place = 0; place < word.length; place++) sum = (Math.imul(sum, BASE) + word.charCodeAt(place)) | 0;
  return sum >>> 0;
}
