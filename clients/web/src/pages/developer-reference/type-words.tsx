interface TypeWordsProps {
  /** As the SDL writes it: `[Claim!]!`. */
  readonly type: string;
  /** The type in it that this page tells of. */
  readonly of?: string | undefined;
}

/** A type as the SDL writes it, with the way to where it is told. */
export function TypeWords({ type, of }: TypeWordsProps) {
  if (!of) return <code>{type}</code>;
  const [before = '', after = ''] = type.split(of);
  return (
    <code>
      {before}
      <a href={`#${of}`}>{of}</a>
      {after}
    </code>
  );
}
