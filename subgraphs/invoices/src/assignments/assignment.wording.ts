import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** Who has a claim that no officer has. */
export const nobodyWording: Wording = { fr: 'personne', de: 'niemand', it: 'nessuno', en: 'nobody' };
