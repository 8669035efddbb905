/** The link of a row so many rows from the one that has the focus; from nowhere, the first. */
export function linkBeside(list: HTMLElement | null, by: 1 | 0 | -1): HTMLElement | null {
  const links: readonly HTMLElement[] = [...(list?.querySelectorAll<HTMLElement>('tbody a') ?? [])];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
  if (here === -1) return by === 0 ? null : (links[0] ?? null);
  return links[Math.min(links.length - 1, Math.max(0, here + by))] ?? null;
}
