import { icu } from '../icu.ts';

const say = icu('fr');

export const fr = {
  choose: say<{ label: string }>('{label} : choisir dans le calendrier'),
} as const;
