import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a draft. */
export const draftProblems = defineProblems('invoices', {
  CLAIM_DRAFT_SENT: {
    description: 'The draft became a claim already: nothing is saved or sent a second time. See `sentAs`.',
    fr: 'Cette demande a déjà été envoyée. Rien de plus ne part.',
    de: 'Dieses Gesuch wurde bereits gesendet. Es wird nichts weiter gesendet.',
    it: 'Questa domanda è già stata inviata. Non parte altro.',
    en: 'This claim was already sent. Nothing more is sent.',
  },
  CLAIM_DRAFT_IS_CORRECTION: {
    description: 'The draft corrects a claim: hand it in with `amendClaim`, not as a new claim.',
    fr: 'Ce brouillon corrige une demande. Enregistrez-le avec « Modifier ma demande ».',
    de: 'Dieser Entwurf korrigiert ein Gesuch. Reichen Sie ihn mit «Gesuch ändern» ein.',
    it: 'Questa bozza corregge una domanda. Inviila con «Modificare la domanda».',
    en: 'This draft corrects a claim. Hand it in with “Change my claim”.',
  },
  CLAIM_DRAFT_TOO_LARGE: {
    description: 'What was typed is longer than a draft keeps.',
    fr: 'Le brouillon est trop long pour être enregistré : {size} ko, {limit} ko au plus. Envoyez plusieurs demandes.',
    de: 'Der Entwurf ist zu lang zum Speichern: {size} kB, höchstens {limit} kB. Senden Sie mehrere Gesuche.',
    it: 'La bozza è troppo lunga per essere salvata: {size} kB, al massimo {limit} kB. Invii più domande.',
    en: 'The draft is too long to be saved: {size} kB, at most {limit} kB. Send several claims.',
  },
  CLAIM_DRAFTS_TOO_MANY: {
    description: 'The account has as many drafts as it may keep.',
    fr: 'Vous avez déjà {limit} brouillons. Envoyez ou supprimez-en un, puis recommencez.',
    de: 'Sie haben bereits {limit} Entwürfe. Senden oder löschen Sie einen und versuchen Sie es dann erneut.',
    it: 'Ha già {limit} bozze. Ne invii o ne elimini una, poi riprovi.',
    en: 'You already have {limit} drafts. Send or delete one, then try again.',
  },
});
