/** Where the tabs of a browser tell each other when its session was last used: a session is asleep only when all of them are. */
const place = 'guichet.usage';

let lastHere = Date.now();

/** The servers have answered: whoever is signed in was awake just now. */
export function noteUse(now: number = Date.now()): void {
  lastHere = now;
  try {
    localStorage.setItem(place, String(now));
  } catch {
    // Other tabs learn nothing of it; this one knows.
  }
}

/** When the session was last used, in this tab or another, in milliseconds since 1970. */
export function lastUse(): number {
  try {
    return Math.max(lastHere, Number(localStorage.getItem(place)) || 0);
  } catch {
    return lastHere;
  }
}
