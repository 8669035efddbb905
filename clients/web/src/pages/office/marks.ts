/** A marked field by its path, as one text that can be kept and compared. */
export function markOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

export function isMarked(marks: readonly string[], path: readonly string[]): boolean {
  return marks.includes(markOf(path));
}

/** With the mark set that wasn't, or without the one that was. */
export function withMark(marks: readonly string[], mark: string): readonly string[] {
  return marks.includes(mark) ? marks.filter((one) => one !== mark) : [...marks, mark];
}

/** The paths that are sent. */
export function pathsOf(marks: readonly string[]): string[][] {
  return marks.map((mark) => JSON.parse(mark) as string[]);
}
