import { accountRefusals } from './account-refusals.ts';
import { figureRefusals } from './figure-refusals.ts';
import { personRefusals } from './person-refusals.ts';

/** Every reason for which a parser of this folder refuses a text. Codes are public: they appear in `Problem.code`. */
export const refusals = { ...accountRefusals, ...figureRefusals, ...personRefusals };

/** The code of a refusal. */
export type RefusalCode = keyof typeof refusals;
