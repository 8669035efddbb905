import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an officer's decision, in what he typed. */
export const treatmentProblems = defineProblems('invoices', {
  CLAIM_LINE_UNKNOWN: {
    description: 'A reduction names a line that the claim does not have, or one that was named already.',
    fr: "La ligne {position} n'existe pas dans cette demande, ou elle est indiquée deux fois.",
    de: 'Die Zeile {position} gibt es in diesem Gesuch nicht, oder sie ist zweimal angegeben.',
    it: 'La riga {position} non esiste in questa domanda o è indicata due volte.',
    en: 'This claim has no line {position}, or it is named twice.',
  },
  CLAIM_GRANT_ABOVE_ASKED: {
    description: 'More would be granted of a line than was asked for it.',
    fr: 'Le montant accordé ne peut pas dépasser le montant demandé, {asked}.',
    de: 'Der gewährte Betrag kann nicht höher sein als der verlangte, {asked}.',
    it: "L'importo concesso non può superare quello chiesto, {asked}.",
    en: 'The amount granted cannot be more than the amount asked, {asked}.',
  },
  CLAIM_GRANTS_NOTHING: {
    description:
      'Nothing would be paid: an acceptance of zero is a refusal, and is decided as one (`refuseClaim`).',
    fr: 'Rien ne serait versé : refusez plutôt la demande, avec un motif.',
    de: 'Es würde nichts ausbezahlt: Lehnen Sie das Gesuch stattdessen mit einer Begründung ab.',
    it: 'Non verrebbe versato nulla: rifiuti invece la domanda, con un motivo.',
    en: 'Nothing would be paid: refuse the claim instead, with a reason.',
  },
  CLAIM_FIELD_UNKNOWN: {
    description: 'A path is marked that the form, as it was typed, does not have.',
    fr: "Ce champ n'existe pas dans le formulaire tel que saisi.",
    de: 'Dieses Feld gibt es im Formular, wie es ausgefüllt wurde, nicht.',
    it: 'Questo campo non esiste nel modulo così come compilato.',
    en: 'The form as it was filled in has no such field.',
  },
});
