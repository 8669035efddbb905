import type { Element, Piece } from './copy-sheet.ts';
import { styles } from './copy-type.ts';

/** The number of a box in its place, when there is one. */
export function boxNumber(
  parent: Element,
  box: number | undefined,
  place: Pick<Piece, 'x' | 'width' | 'align' | 'lowered'>,
): readonly Piece[] {
  return box === undefined ? [] : [{ parent, tag: 'Span', text: `${box} `, style: styles.box, ...place }];
}
