import { readReturnAddress, returnParameter } from './return-address.ts';

const place = 'guichet.retour';
const sevenDays = 604_800_000;

/**
 * Remembers where somebody wanted to go who has to register first: the link of the verification e-mail opens another tab, so that the
 * address of this one is not enough. As long as an invitation is good.
 */
export function keepReturn(path: string): void {
  try {
    localStorage.setItem(place, JSON.stringify({ path, until: Date.now() + sevenDays }));
  } catch {
    // The e-mail with the invitation still has its link.
  }
}

/** The address that was remembered, once. */
export function takeKeptReturn(origin: string): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    localStorage.removeItem(place);
    if (typeof kept !== 'object' || kept === null || Number(Reflect.get(kept, 'until')) < Date.now())
      return null;
    return readReturnAddress(
      new URLSearchParams({ [returnParameter]: String(Reflect.get(kept, 'path')) }),
      origin,
    );
  } catch {
    return null;
  }
}
