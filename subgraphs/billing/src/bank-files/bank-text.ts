/** What the Swiss Payment Standards let a text hold: Basic Latin, Latin-1, Latin Extended-A, Romanian letters and the euro sign. */
const textCharacter = /^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]$/;

/** References: MsgId, PmtInfId, InstrId and EndToEndId (SPS 2025, chapter 3.1). */
const reference = /^(?![ /])(?!.*\/\/)[A-Za-z0-9 '()+,\-./:?]{1,35}(?<!\/)$/;

/** Signs that people's programs write where the bank's set has a plainer one. */
const plainer: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
};

/** Whether a text holds nothing but what a payment order may. */
export function isBankText(text: string): boolean {
  return [...text].every((character) => textCharacter.test(character));
}

/** Whether a reference can stand in a payment order. */
export function isBankReference(text: string): boolean {
  return reference.test(text);
}

/**
 * A text as a bank takes it: a letter that the set does not have loses its accents, and what has no plainer form becomes a dot. Empty
 * when nothing is left. Cut to `limit` characters.
 */
export function toBankText(text: string, limit: number): string {
  const written = [...text.normalize('NFC').replace(/\s+/g, ' ')].map(toBankCharacter).join('');
  return written.trim().slice(0, limit).trimEnd();
}

function toBankCharacter(character: string): string {
  if (textCharacter.test(character)) return character;
  const bare = plainer[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && isBankText(bare) ? bare : '.';
}
