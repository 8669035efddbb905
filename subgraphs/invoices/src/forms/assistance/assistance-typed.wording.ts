import type { TypedWords } from '../form-room.ts';
import { assistanceLabels } from './assistance.wording.ts';

/** How form 318.536 is read out as it was typed. */
export const assistanceTypedWords: TypedWords = {
  labels: assistanceLabels,
  values: {
    DEGREE_1: { fr: 'Degré 1', de: 'Stufe 1', it: 'Grado 1', en: 'Degree 1' },
    DEGREE_2: { fr: 'Degré 2', de: 'Stufe 2', it: 'Grado 2', en: 'Degree 2' },
    DEGREE_3: { fr: 'Degré 3', de: 'Stufe 3', it: 'Grado 3', en: 'Degree 3' },
    DEGREE_4: { fr: 'Degré 4', de: 'Stufe 4', it: 'Grado 4', en: 'Degree 4' },
    AS_DECIDED: assistanceLabels.nightRate,
  },
};
