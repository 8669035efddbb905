/** The options of a choice: by their words in the address, each said by the sentence of what it means. */
export function optionsOf<Value extends string>(
  options: Readonly<Record<string, Value>>,
  said: Readonly<Record<Value, string>>,
): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(options).map(([value, means]: [string, Value]) => ({ value, label: said[means] }));
}
