import type { Element, Piece } from './sheet.ts';
import { styles } from './sheet-type.ts';

/** Between a number and what it is the box of. */
export const boxWidth = 14;

/** The number that a box has on a paper form, in its place, when there is one. */
export function boxNumber(
  parent: Element,
  box: number | undefined,
  place: Pick<Piece, 'x' | 'width' | 'align' | 'lowered'>,
): readonly Piece[] {
  if (box === undefined) return [];
  // The space keeps the number apart from the name for who hears or copies them; a plain one would not be drawn.
  return [{ parent, tag: 'Span', text: `${box}\u00a0`, style: styles.box, ...place }];
}
