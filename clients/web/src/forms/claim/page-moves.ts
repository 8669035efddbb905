/** The same list with the member at a place moved before or behind its neighbour; the same list when there is none. */
export function moved<Member>(list: readonly Member[], at: number, by: -1 | 1): readonly Member[] {
  const [member, other] = [list[at], list[at + by]];
  return member === undefined || other === undefined ? list : list.with(at, other).with(at + by, member);
}
