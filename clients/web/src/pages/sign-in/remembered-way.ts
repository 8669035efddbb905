/** How a person proves who he is, after the password or instead of it. */
export type Way = 'SMS' | 'AUTHENTICATOR' | 'RECOVERY' | 'PASSKEY';

const place = 'guichet.connexion';

/** Keeps in this browser how its person came in last: the next sign-in begins there. It says nothing of whose account it was. */
export function rememberWay(way: Way): void {
  try {
    localStorage.setItem(place, way);
  } catch {
    // The next sign-in begins with the SMS.
  }
}

/** How this browser's person came in last; by SMS, when nothing is known. A recovery code is for once. */
export function rememberedWay(): Exclude<Way, 'RECOVERY'> {
  try {
    const kept = localStorage.getItem(place);
    return kept === 'AUTHENTICATOR' || kept === 'PASSKEY' ? kept : 'SMS';
  } catch {
    return 'SMS';
  }
}
