import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a batch. */
export const payoutBatchProblems = defineProblems('billing', {
  PAYOUT_BATCH_CHANGED: {
    description: 'One of the payouts that the preview showed was taken elsewhere since, or moved.',
    fr: "L'un de ces versements a changé entre-temps. Relisez l'aperçu, puis décidez.",
    de: 'Eine dieser Auszahlungen hat sich inzwischen geändert. Sehen Sie die Vorschau neu an und entscheiden Sie dann.',
    it: "Uno di questi versamenti è cambiato nel frattempo. Rilegga l'anteprima, poi decida.",
    en: 'One of these payouts has changed in the meantime. Read the preview again, then decide.',
  },
  PAYOUT_BATCH_EMPTY: {
    description: 'Nothing waits that could go to the bank.',
    fr: "Aucun versement ne peut partir à la banque pour l'instant.",
    de: 'Zurzeit kann keine Auszahlung an die Bank gehen.',
    it: 'Al momento nessun versamento può partire per la banca.',
    en: 'No payout can go to the bank at the moment.',
  },
  PAYOUT_BATCH_NOT_OPEN: {
    description: 'The batch was released or undone before; nothing happened a second time.',
    fr: 'Ce lot a déjà été transmis ou annulé. Rien de plus ne se passe.',
    de: 'Dieser Sammelauftrag wurde bereits freigegeben oder aufgelöst. Es geschieht nichts weiter.',
    it: 'Questo lotto è già stato trasmesso o annullato. Non succede altro.',
    en: 'This batch was already released or undone. Nothing more happens.',
  },
  PAYOUT_BATCH_OF_ONESELF: {
    description: 'Who made a batch does not release it: a second person looks at it.',
    fr: 'Vous avez préparé ce lot : un ou une collègue doit le libérer.',
    de: 'Sie haben diesen Sammelauftrag vorbereitet: Jemand anderes im Team muss ihn freigeben.',
    it: 'Ha preparato lei questo lotto: deve liberarlo una collega o un collega.',
    en: 'You prepared this batch: a colleague must release it.',
  },
  PAYOUT_BATCH_PAYS_ONESELF: {
    description: 'One of the payouts goes to the person who would release it (art. 10 PA).',
    fr: "Ce lot contient un versement à vous-même : un ou une collègue doit s'en occuper.",
    de: 'Dieser Sammelauftrag enthält eine Auszahlung an Sie selbst: Jemand anderes im Team muss sich darum kümmern.',
    it: 'Questo lotto contiene un versamento a lei: deve occuparsene una collega o un collega.',
    en: 'This batch contains a payout to yourself: a colleague must see to it.',
  },
  PAYOUT_BATCH_WITHOUT_ACCOUNT: {
    description: 'The office has not said from which account it pays (BANK_ACCOUNT_IBAN, BANK_ACCOUNT_NAME).',
    fr: "Le compte de l'office n'est pas encore réglé : aucun ordre ne peut partir. Adressez-vous à l'exploitation.",
    de: 'Das Konto des Amts ist noch nicht eingerichtet: Es kann kein Auftrag abgehen. Wenden Sie sich an den Betrieb.',
    it: "Il conto dell'ufficio non è ancora impostato: nessun ordine può partire. Si rivolga all'esercizio.",
    en: "The office's account is not set up yet: no order can leave. Ask those who run the counter.",
  },
  PAYOUT_HOLDER_ADDRESS_MISSING: {
    description: 'Banks refuse a payment without town and country of the account’s holder.',
    fr: "Il manque l'adresse du titulaire. Transmettez ce versement à la main.",
    de: 'Die Adresse der Inhaberin oder des Inhabers fehlt. Übermitteln Sie diese Auszahlung von Hand.',
    it: "Manca l'indirizzo del titolare. Trasmetta questo versamento a mano.",
    en: "The holder's address is missing. Send this payout by hand.",
  },
});
