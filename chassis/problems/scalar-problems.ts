import { refusals } from '@guichet/schema/scalars/refusals.ts';
import { defineProblems } from './problem.ts';

/** Why an identifier, a day or an amount was refused, by the code that its parser answers. */
export const scalarProblems = defineProblems('shared', refusals);
