import type { Letter, LetterLink } from './letter.ts';

/** A letter as text alone: every link stands in full on a line of its own, so that any program finds it. */
export function letterText(letter: Letter): string {
  const { colon, opening, quote, action, other, hint, facts, closing, greeting, signature, footer } = letter;
  return [
    ...opening,
    quote && quoted(quote),
    action && linkText(action, colon),
    other && linkText(other, colon),
    hint,
    facts.map(({ label, value }) => `${label}${colon} ${value}`).join('\n'),
    ...closing,
    [greeting, signature].filter(Boolean).join('\n'),
    ['-- ', ...footer].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function linkText({ label, address }: LetterLink, colon: string): string {
  return `${label}${colon}\n${address}`;
}

/** As mail programs quote: what an officer typed can't pass for the counter's own words. */
function quoted(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
