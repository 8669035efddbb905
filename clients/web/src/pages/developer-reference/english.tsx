/** What the graph says of itself is in English. `Words of code` stand between backquotes. */
export function English({ text }: { readonly text: string }) {
  return (
    <span lang="en">
      {text
        .split('`')
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places.
        .map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}
    </span>
  );
}
