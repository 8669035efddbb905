import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { drawLetterhead } from '@guichet/chassis/sheets/letterhead.ts';
import { openSheet } from '@guichet/chassis/sheets/open-sheet.ts';
import type { Sheet, SheetInfo } from '@guichet/chassis/sheets/sheet.ts';
import { styles } from '@guichet/chassis/sheets/sheet-type.ts';
import { officeWording } from './office.wording.ts';
import { type Addressee, envelopeLines } from './paper-address.ts';
import { dayInWords, dayOf } from './paper-words.ts';

/** A paper of the office: what it is called, what about, to whom and of when. */
export interface Letter extends Pick<SheetInfo, 'at' | 'isLandscape' | 'bringsOwnFont'> {
  readonly locale: Locale;
  /** « Facture » */
  readonly name: string;
  /** « Facture n° 2026-000042 » */
  readonly title: string;
  /** Under the title, in grey. */
  readonly about: string;
  /** The number that tells it from others of its name. */
  readonly number: string;
  readonly office: string;
  readonly email: string;
  /** Null for a paper that nobody puts in an envelope. */
  readonly to: Addressee | null;
}

/** Where the window of a Swiss envelope shows the address: 118 mm from the left, 50 mm from the top. */
const windowed = { x: 340, width: 207, y: 142, height: 96 } as const;

/** What follows the address begins under the first fold. */
const underWindow = 262;

/** Draws a letter of the office around what `body` writes. The same facts give the same bytes. */
export function drawLetter(letter: Letter, body: (sheet: Sheet) => void): Promise<Uint8Array> {
  const { locale, name, title, about, number, office } = letter;
  const sheet = openSheet({ ...letter, title: `${name} ${number}`, author: office, language: locale });
  drawLetterhead(sheet, name);
  drawIssuer(sheet, letter);
  const { left, right } = sheet.place;
  const line = { parent: sheet.root, x: left, width: right - left };
  if (letter.to) drawAddressee(sheet, letter, letter.to);
  else sheet.y += 24;
  sheet.write({ ...line, tag: 'H1', text: title, style: styles.title });
  sheet.y += 2;
  sheet.write({ ...line, tag: 'P', text: about, style: styles.label });
  sheet.y += 20;
  body(sheet);
  const address = `${office}, ${officeWording.address[locale]}`;
  return sheet.finish((page, pages) => [
    address,
    `${name} ${number}`,
    say(officeWording.page, locale, { page, pages }),
  ]);
}

function drawIssuer(sheet: Sheet, { locale, office, email }: Letter): void {
  const block = { parent: sheet.root, tag: 'P', x: sheet.place.left, width: 270 };
  sheet.write({ ...block, text: office, style: styles.smallStrong });
  for (const text of [officeWording.state[locale], officeWording.address[locale], email])
    sheet.write({ ...block, text, style: styles.small });
}

function drawAddressee(sheet: Sheet, { locale, at }: Letter, to: Addressee): void {
  const issuerEnd = sheet.y;
  const { x, width } = windowed;
  sheet.y = windowed.y;
  const text = envelopeLines(to, locale).join('\n');
  const fits = sheet.heightOf({ text, x, width, style: styles.text }) <= windowed.height;
  sheet.write({ parent: sheet.root, tag: 'P', text, x, width, style: fits ? styles.text : styles.dense });
  sheet.y = Math.max(sheet.y + 14, issuerEnd, underWindow - 32);
  const dated = say(officeWording.dated, locale, { day: dayInWords(dayOf(at), locale) });
  sheet.write({ parent: sheet.root, tag: 'P', text: dated, x, width, style: styles.text });
  sheet.y += 16;
}
