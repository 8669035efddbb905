import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { type Signatory, signIn } from '@guichet/stack/testing/sign-in.ts';

/** How often it is tried: a house that was opened a moment ago may take longer over its first questions than a request has time. */
const tries = 5;

/** Signs a person in, once the house has warmed up. */
export async function arrive(url: string, person: Signatory): Promise<GraphClient> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await signIn(url, person);
    } catch (error) {
      if (tried === tries) throw error;
    }
  }
}
