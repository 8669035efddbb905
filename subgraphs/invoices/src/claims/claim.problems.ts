import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a step of a claim. */
export const claimProblems = defineProblems('invoices', {
  CLAIM_STEP_TAKEN: {
    description: 'The claim already stands where the command would bring it; nothing happened a second time.',
    fr: 'Cette demande est déjà au statut « {status} ». Rien de plus ne se passe.',
    de: 'Dieses Gesuch hat bereits den Status «{status}». Es geschieht nichts weiter.',
    it: 'Questa domanda ha già lo stato «{status}». Non succede altro.',
    en: 'This claim already has the status “{status}”. Nothing more happens.',
  },
  CLAIM_STEP_NOT_OPEN: {
    description: 'The claim is in a state from which the command is not possible.',
    fr: "Cette demande est au statut « {status} » : cette action n'est plus possible.",
    de: 'Dieses Gesuch hat den Status «{status}»: Dieser Schritt ist nicht mehr möglich.',
    it: 'Questa domanda ha lo stato «{status}»: questa azione non è più possibile.',
    en: 'This claim has the status “{status}”: this step is no longer possible.',
  },
  CLAIM_OF_ONESELF: {
    description: 'An officer does not decide on a claim that he sent himself (art. 10 PA): a colleague does.',
    fr: "C'est votre propre demande : un ou une collègue doit la traiter.",
    de: 'Das ist Ihr eigenes Gesuch: Jemand anderes im Team muss es behandeln.',
    it: 'È la sua domanda: deve trattarla una collega o un collega.',
    en: 'This is your own claim: a colleague must treat it.',
  },
  EMAIL_NOT_VERIFIED: {
    description:
      "The account's email is not verified yet. `resendEmailVerification` sends the link once more.",
    fr: "Validez d'abord votre adresse email par le lien que vous avez reçu. Le guichet peut vous envoyer ce lien encore une fois, depuis son accueil ou « Mon compte ».",
    de: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse mit dem Link, den Sie erhalten haben. Der Schalter schickt Ihnen diesen Link noch einmal, von der Startseite oder von «Mein Konto» aus.',
    it: 'Convalidi dapprima il suo indirizzo email con il link che ha ricevuto. Lo sportello può inviarle questo link ancora una volta, dalla pagina iniziale o da «Il mio conto».',
    en: 'First validate your email address with the link that you received. The counter can send you this link once more, from its front page or from “My account”.',
  },
  CLAIM_RIGHT_EXPIRED: {
    description:
      'A warning: the month of the service ended five years ago or more (art. 24 al. 1 LPGA). The claim is taken all the same; the office decides.',
    fr: "Le mois de {month} a pris fin il y a cinq ans ou plus : le droit au remboursement est en principe éteint (art. 24 al. 1 LPGA). L'office en décide.",
    de: 'Der Monat {month} ist seit fünf Jahren oder länger vorbei: Der Anspruch auf Rückerstattung ist grundsätzlich erloschen (Art. 24 Abs. 1 ATSG). Die IV-Stelle entscheidet darüber.',
    it: "Il mese di {month} è terminato da cinque anni o più: il diritto al rimborso è di principio estinto (art. 24 cpv. 1 LPGA). Ne decide l'ufficio.",
    en: 'The month {month} ended five years ago or more: the right to be reimbursed has in principle lapsed (art. 24 para. 1 LPGA). The office decides.',
  },
  CLAIM_MADE_BEFORE: {
    description:
      'A warning: a claim that was sent before, for the same insured person and on the same form, asks for the same kind of service on one of the same days.',
    fr: "La demande {reference} porte déjà sur la même prestation aux mêmes dates. Vérifiez que rien n'est demandé deux fois.",
    de: 'Das Gesuch {reference} betrifft bereits dieselbe Leistung an denselben Tagen. Prüfen Sie, dass nichts zweimal verlangt wird.',
    it: 'La domanda {reference} riguarda già la stessa prestazione alle stesse date. Verifichi che nulla sia chiesto due volte.',
    en: 'The claim {reference} already asks for the same service on the same days. Check that nothing is asked for twice.',
  },
  CLAIM_RIGHT_EXPIRES_SOON: {
    description:
      'A warning: the right to be reimbursed lapses within half a year, five years after the end of the month of the service (art. 24 al. 1 LPGA).',
    fr: "Pour le mois de {month}, le droit au remboursement s'éteint après le {lastDay} (art. 24 al. 1 LPGA). Envoyez la demande avant.",
    de: 'Für den Monat {month} erlischt der Anspruch auf Rückerstattung nach dem {lastDay} (Art. 24 Abs. 1 ATSG). Senden Sie das Gesuch vorher.',
    it: 'Per il mese di {month} il diritto al rimborso si estingue dopo il {lastDay} (art. 24 cpv. 1 LPGA). Invii la domanda prima.',
    en: 'For the month {month}, the right to be reimbursed lapses after {lastDay} (art. 24 para. 1 LPGA). Send the claim before.',
  },
});
