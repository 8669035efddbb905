import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** Why no copy of one's data is put together. */
export const dataExportProblems = defineProblems('identity', {
  DATA_EXPORT_TOO_OFTEN: {
    description: 'A person gets at most three copies of his data within 24 hours.',
    fr: 'Vous avez déjà demandé {limit} copies en 24 heures. Téléchargez une de celles-ci, ou réessayez demain.',
    de: 'Sie haben in 24 Stunden bereits {limit} Kopien verlangt. Laden Sie eine davon herunter oder versuchen Sie es morgen wieder.',
    it: 'Ha già chiesto {limit} copie in 24 ore. Ne scarichi una o riprovi domani.',
    en: 'You have already asked for {limit} copies within 24 hours. Download one of them, or try again tomorrow.',
  },
});

/** What the page calls the fields of a wish for a copy. */
export const dataExportLabels = {
  idempotencyKey: {
    fr: 'Clé de la demande',
    de: 'Schlüssel der Anfrage',
    it: 'Chiave della richiesta',
    en: 'Idempotency key',
  },
} as const satisfies Readonly<Record<string, Wording>>;
