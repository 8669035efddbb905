import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What a page calls the fields of a file that is announced. */
export const attachmentLabels = {
  fileName: { fr: 'Nom du fichier', de: 'Dateiname', it: 'Nome del file', en: 'File name' },
  size: { fr: 'Taille du fichier', de: 'Dateigrösse', it: 'Dimensione del file', en: 'File size' },
} as const satisfies Record<string, Wording>;
