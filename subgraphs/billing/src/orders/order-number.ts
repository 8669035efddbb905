/** An order's number, in the day's sequence: 15 letters and digits, since the payment partner keeps no more. */
export function orderNumberOf(day: string, sequence: number): string {
  return `OC${day.replaceAll('-', '').slice(2)}${String(sequence).padStart(7, '0')}`;
}
