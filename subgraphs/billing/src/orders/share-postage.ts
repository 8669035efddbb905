/**
 * What each line bears of the postage. All that is ordered together goes in one letter, which is paid once: the dearest of what the services ask for it stands on the
 * first line that asks it, and the others bear nothing.
 * @param amounts what the chosen way costs with each line's service, in centimes.
 */
export function sharePostage(amounts: readonly bigint[]): readonly bigint[] {
  const dearest = amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);
  const bearer = amounts.indexOf(dearest);
  return amounts.map((_amount, index) => (index === bearer ? dearest : 0n));
}
