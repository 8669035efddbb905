import { fileURLToPath } from 'node:url';

/** Colours of the counter on paper. */
export const colour = {
  ink: '#15181c',
  soft: '#4b4a45',
  line: '#dcd7cc',
  red: '#c3201f',
} as const;

/** Font files by the name under which a document registers them. */
export const fontFiles = {
  text: fileURLToPath(
    import.meta.resolve(
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    ),
  ),
  strong: fileURLToPath(
    import.meta.resolve(
      '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
    ),
  ),
  other: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  otherStrong: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
} as const;

/** How a text is set. Sizes are in points. */
export interface TextStyle {
  readonly size: number;
  readonly isStrong?: boolean;
  readonly colour?: string;
}

export const styles = {
  title: { size: 22, isStrong: true },
  heading: { size: 11.5, isStrong: true },
  text: { size: 10 },
  strong: { size: 10, isStrong: true },
  label: { size: 10, colour: colour.soft },
  small: { size: 8.5, colour: colour.soft },
  dense: { size: 8.5 },
  smallStrong: { size: 8.5, isStrong: true },
  foot: { size: 7.5, colour: colour.soft },
  /** The number of a box on the paper form. */
  box: { size: 7.5, isStrong: true, colour: colour.soft },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** What the counter's own font can write; a person may type more. */
const ours =
  /^[\n\u0020-\u007e\u00a0-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b\u1e9e\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]*$/;

/** The font for a text: the counter's own, and for other alphabets one that has them. */
export function fontOf(text: string, { isStrong = false }: TextStyle): keyof typeof fontFiles {
  if (ours.test(text)) return isStrong ? 'strong' : 'text';
  return isStrong ? 'otherStrong' : 'other';
}

/** A text as it can be set: accents on their letters, one kind of line break, no character that has no shape. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u202f]/g, '\u00a0')
    .replace(/[^\n\P{Cc}]|[\u00ad\u200b-\u200f\ufeff]/gu, '');
}
