import { type GraphQLError, getLocation, Source } from 'graphql';

/** A text that somebody wrote, and where. */
export interface WrittenFile {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** One line: where, what, and the code of the Federation manual if it has one. A place in a printed text is shown in the file that was written. */
export function describeError(error: GraphQLError, written: readonly WrittenFile[] = []): string {
  const inNodes = (error.nodes ?? []).flatMap(({ loc }) =>
    loc ? [place(loc.source, loc.start, written)] : [],
  );
  const inText = error.source ? [place(error.source, error.positions?.[0] ?? 0, written)] : [];
  const where = [...new Set(inNodes.length > 0 ? inNodes : inText)].map((text) => `${text} `).join('');
  const code = error.extensions['code'];
  return `${where}${error.message}${typeof code === 'string' ? ` (${code})` : ''}`;
}

function place(source: Source, offset: number, written: readonly WrittenFile[]): string {
  for (const { file, text } of written) {
    const start = source.body.indexOf(text.trimEnd());
    if (start !== -1 && offset >= start && offset <= start + text.length) {
      return `${file}:${getLocation(new Source(text), offset - start).line}`;
    }
  }
  return `${source.name}:${getLocation(source, offset).line}`;
}
