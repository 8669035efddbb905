import { setTimeout as pause } from 'node:timers/promises';
import { claire, dufour } from '@guichet/stack/cast/cast.ts';
import { haveClaimToComplete, haveDraft } from '@guichet/stack/scenes/claim-to-complete.ts';
import { haveAcceptedClaims } from '@guichet/stack/scenes/claims.ts';
import type { Product } from '@guichet/stack/testing/product.ts';

/**
 * Fills every part of the guichet: a claim that waits for its person, with the correction that he began, a draft of a new
 * one, and so many claims, accepted and paid, that are newer and fill the page.
 * @returns the cookie of the person whose they are.
 */
export async function furnish(product: Product, claims: number): Promise<string> {
  const person = await product.signIn(claire);
  const officer = await product.signIn(dufour);
  await haveClaimToComplete(person, officer);
  await haveDraft(person);
  await haveAcceptedClaims(person, officer, claims);
  for (;;) {
    const { data } = await person.ask<{ claims: { nodes: { payout: object | null }[] } }>(
      `{ claims(first: ${claims}) { nodes { payout { id } } } }`,
    );
    if (data?.claims.nodes.every(({ payout }) => payout !== null)) return person.cookie ?? '';
    await pause(100);
  }
}
