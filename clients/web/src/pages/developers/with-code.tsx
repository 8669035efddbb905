/** A sentence with words of a program in it, between backquotes. */
export function WithCode({ text }: { readonly text: string }) {
  return text.split('`').map((part, place) => (place % 2 === 1 ? <code key={part}>{part}</code> : part));
}
