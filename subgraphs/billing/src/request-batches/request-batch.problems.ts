import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a batch of payment requests, and of a recovery. */
export const requestBatchProblems = defineProblems('billing', {
  REQUEST_BATCH_CHANGED: {
    description: 'One of the requests that the preview showed was taken elsewhere since, or moved.',
    fr: 'L’une de ces demandes a changé entre-temps. Relisez l’aperçu, puis décidez.',
    de: 'Eine dieser Zahlungsanforderungen hat sich inzwischen geändert. Sehen Sie die Vorschau neu an und entscheiden Sie dann.',
    it: "Una di queste richieste è cambiata nel frattempo. Rilegga l'anteprima, poi decida.",
    en: 'One of these requests has changed in the meantime. Read the preview again, then decide.',
  },
  REQUEST_BATCH_EMPTY: {
    description: 'Nothing waits that could go to the bank.',
    fr: 'Rien ne peut partir à la banque pour l’instant.',
    de: 'Zurzeit kann nichts an die Bank gehen.',
    it: 'Al momento nulla può partire per la banca.',
    en: 'Nothing can go to the bank at the moment.',
  },
  REQUEST_BATCH_NOT_OPEN: {
    description: 'The batch was released or undone before; nothing happened a second time.',
    fr: 'Ce lot a déjà été transmis ou annulé. Rien de plus ne se passe.',
    de: 'Dieser Sammelauftrag wurde bereits freigegeben oder aufgelöst. Es geschieht nichts weiter.',
    it: 'Questo lotto è già stato trasmesso o annullato. Non succede altro.',
    en: 'This batch was already released or undone. Nothing more happens.',
  },
  REQUEST_BATCH_OF_ONESELF: {
    description: 'Who made a batch does not release it: a second person looks at it.',
    fr: 'Vous avez préparé ce lot : un ou une collègue doit le libérer.',
    de: 'Sie haben diesen Sammelauftrag vorbereitet: Jemand anderes im Team muss ihn freigeben.',
    it: 'Ha preparato lei questo lotto: deve liberarlo una collega o un collega.',
    en: 'You prepared this batch: a colleague must release it.',
  },
  REQUEST_BATCH_OWN_MONEY: {
    description: 'The batch debits or pays the person who would release it (art. 10 PA).',
    fr: 'Ce lot vous débite ou vous verse de l’argent : un ou une collègue doit s’en occuper.',
    de: 'Dieser Sammelauftrag belastet oder bezahlt Sie selbst: Jemand anderes im Team muss sich darum kümmern.',
    it: 'Questo lotto la addebita o le versa denaro: deve occuparsene una collega o un collega.',
    en: 'This batch debits or pays yourself: a colleague must see to it.',
  },
  REQUEST_BATCH_WITHOUT_ACCOUNT: {
    description:
      'The office has not said on which account it debits and from which it pays (PROVIDER_ACCOUNT_IBAN, PROVIDER_ACCOUNT_NAME, CREDITOR_IDENTIFIER).',
    fr: 'Le compte de l’office n’est pas encore réglé : aucun ordre ne peut partir. Adressez-vous à l’exploitation.',
    de: 'Das Konto des Amts ist noch nicht eingerichtet: Es kann kein Auftrag abgehen. Wenden Sie sich an den Betrieb.',
    it: "Il conto dell'ufficio non è ancora impostato: nessun ordine può partire. Si rivolga all'esercizio.",
    en: 'The office’s account is not set up yet: no order can leave. Ask those who run the counter.',
  },
  REQUEST_BATCH_PROVIDER_ACCOUNT_MISSING: {
    description: 'Where a provider of the batch is paid can’t be found out.',
    fr: 'Le compte de l’un des prestataires est introuvable. Adressez-vous à l’office des prestataires.',
    de: 'Das Konto eines der Dienstleister lässt sich nicht finden. Wenden Sie sich an das Amt für Dienstleister.',
    it: "Il conto di uno dei prestatori non si trova. Si rivolga all'ufficio dei prestatori.",
    en: 'The account of one of the providers can’t be found. Ask the providers’ office.',
  },
  REQUEST_NOT_REFUSED: {
    description: 'The debit of the request is not refused, or it is settled already.',
    fr: 'Le prélèvement de cette demande n’est pas refusé, ou tout est déjà réglé.',
    de: 'Die Lastschrift dieser Zahlungsanforderung ist nicht abgelehnt, oder alles ist schon erledigt.',
    it: "L'addebito di questa richiesta non è rifiutato, o tutto è già regolato.",
    en: 'The debit of this request is not refused, or all is settled already.',
  },
  REQUEST_CLAW_BACK_UNDER_WAY: {
    description:
      'The client’s share is being taken back from the provider, in a batch: what comes in from the client is the provider’s.',
    fr: 'La part du client est en train d’être reprise au prestataire : c’est à lui que le client paie.',
    de: 'Der Anteil der Kundschaft wird gerade beim Dienstleister zurückgeholt: An ihn ist zu zahlen.',
    it: 'La quota del cliente è in corso di recupero presso il prestatore: il cliente paga a lui.',
    en: 'The client’s share is being taken back from the provider: it is he whom the client pays.',
  },
  REQUEST_NOT_OWED: {
    description: 'The provider owes nothing of this request: he was not paid, or it is settled already.',
    fr: 'Le prestataire ne doit rien pour cette demande, ou tout est déjà réglé.',
    de: 'Der Dienstleister schuldet für diese Zahlungsanforderung nichts, oder alles ist schon erledigt.',
    it: 'Il prestatore non deve nulla per questa richiesta, o tutto è già regolato.',
    en: 'The provider owes nothing for this request, or all is settled already.',
  },
  REQUEST_REPAYMENT_KNOWN: {
    description: 'A repayment of this request waits for a second person already.',
    fr: 'Un remboursement est déjà noté pour cette demande : un ou une collègue le confirme ou le retire.',
    de: 'Für diese Zahlungsanforderung ist schon eine Rückzahlung vermerkt: Jemand anderes im Team bestätigt sie oder zieht sie zurück.',
    it: 'Per questa richiesta un rimborso è già annotato: una collega o un collega lo conferma o lo ritira.',
    en: 'A repayment is already noted for this request: a colleague confirms it or takes it back.',
  },
  REQUEST_REPAYMENT_NOT_OPEN: {
    description: 'The repayment was confirmed or taken back before; nothing happened a second time.',
    fr: 'Ce remboursement est déjà confirmé ou retiré. Rien de plus ne se passe.',
    de: 'Diese Rückzahlung wurde bereits bestätigt oder zurückgezogen. Es geschieht nichts weiter.',
    it: 'Questo rimborso è già confermato o ritirato. Non succede altro.',
    en: 'This repayment was already confirmed or taken back. Nothing more happens.',
  },
  REQUEST_REPAYMENT_OF_ONESELF: {
    description: 'Who noted a repayment does not confirm it: a second person looks at the account.',
    fr: 'Vous avez noté ce remboursement : un ou une collègue doit le confirmer.',
    de: 'Sie haben diese Rückzahlung vermerkt: Jemand anderes im Team muss sie bestätigen.',
    it: 'Ha annotato lei questo rimborso: deve confermarlo una collega o un collega.',
    en: 'You noted this repayment: a colleague must confirm it.',
  },
  REQUEST_RECOVERY_DAY_UNLIKELY: {
    description: 'The day is before the request was validated, or in the future.',
    fr: 'La date doit se situer entre le {first} et aujourd’hui.',
    de: 'Das Datum muss zwischen dem {first} und heute liegen.',
    it: 'La data deve essere compresa tra il {first} e oggi.',
    en: 'The date must be between {first} and today.',
  },
});
