const place = 'guichet.raccourcis';

/** Whether single keys act on the officer's pages; they do unless switched off on this device. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'non';
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    localStorage.setItem(place, on ? 'oui' : 'non');
  } catch {
    // Without storage they stay on.
  }
}
