/** A decimal without the zeros that say nothing: "2.0000" is 2. */
export function plain(decimal: string): string {
  return decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
