import type { Locale } from '@guichet/chassis/problems/problem.ts';

type Sentence = Readonly<Record<Locale, string>>;

/** What happens with each test card. */
export const testCardWording = {
  VISA: {
    fr: 'Visa : le paiement réussit',
    de: 'Visa: Die Zahlung gelingt',
    it: 'Visa: il pagamento riesce',
    en: 'Visa: the payment succeeds',
  },
  MASTERCARD: {
    fr: 'Mastercard : le paiement réussit',
    de: 'Mastercard: Die Zahlung gelingt',
    it: 'Mastercard: il pagamento riesce',
    en: 'Mastercard: the payment succeeds',
  },
  RETURN_FIRST: {
    fr: 'Le paiement réussit ; la personne revient avant la notification',
    de: 'Die Zahlung gelingt; die Person kommt vor der Benachrichtigung zurück',
    it: 'Il pagamento riesce; la persona torna prima della notifica',
    en: 'The payment succeeds; the person comes back before the notification',
  },
  NOTIFY_THRICE: {
    fr: 'Le paiement réussit ; la notification arrive trois fois',
    de: 'Die Zahlung gelingt; die Benachrichtigung kommt dreimal',
    it: 'Il pagamento riesce; la notifica arriva tre volte',
    en: 'The payment succeeds; the notification comes three times',
  },
  RETURN_ONLY: {
    fr: "Le paiement réussit ; aucune notification n'arrive",
    de: 'Die Zahlung gelingt; keine Benachrichtigung kommt an',
    it: 'Il pagamento riesce; non arriva alcuna notifica',
    en: 'The payment succeeds; no notification comes',
  },
  NOBODY: {
    fr: 'Le paiement réussit ; ni notification ni retour',
    de: 'Die Zahlung gelingt; weder Benachrichtigung noch Rückkehr',
    it: 'Il pagamento riesce; né notifica né ritorno',
    en: 'The payment succeeds; no notification and no return',
  },
  DECLINED: {
    fr: 'La banque refuse',
    de: 'Die Bank lehnt ab',
    it: 'La banca rifiuta',
    en: 'The bank refuses',
  },
  DECLINED_THIS_TIME: {
    fr: 'La banque refuse pour cette fois',
    de: 'Die Bank lehnt für dieses Mal ab',
    it: 'La banca rifiuta per questa volta',
    en: 'The bank refuses this time',
  },
  THREE_DS_FAILED: {
    fr: "L'authentification 3-D Secure échoue",
    de: 'Die 3-D-Secure-Authentifizierung scheitert',
    it: "L'autenticazione 3-D Secure fallisce",
    en: '3-D Secure authentication fails',
  },
  NO_LIABILITY: {
    fr: 'La banque ne répond pas de la fraude',
    de: 'Die Bank haftet nicht für Betrug',
    it: 'La banca non risponde della frode',
    en: 'The bank does not answer for fraud',
  },
  SEEMS_PAID: {
    fr: 'La page réussit, puis la banque refuse (402)',
    de: 'Die Seite gelingt, dann lehnt die Bank ab (402)',
    it: 'La pagina riesce, poi la banca rifiuta (402)',
    en: 'The page succeeds, then the bank refuses (402)',
  },
  PENDING: {
    fr: 'Le paiement est en suspens, puis réussit',
    de: 'Die Zahlung ist hängig und gelingt dann',
    it: 'Il pagamento è in sospeso, poi riesce',
    en: 'The payment is pending, then succeeds',
  },
  CAPTURE_TIMEOUT: {
    fr: 'Le débit aboutit sans réponse',
    de: 'Die Belastung gelingt ohne Antwort',
    it: "L'addebito riesce senza risposta",
    en: 'The capture goes through without an answer',
  },
  CAPTURE_PENDING: {
    fr: 'Le débit est en cours, puis aboutit',
    de: 'Die Belastung läuft noch und gelingt dann',
    it: "L'addebito è in corso, poi riesce",
    en: 'The capture is under way, then goes through',
  },
  FIREWALL: {
    fr: 'Un pare-feu répond à la place du partenaire (403)',
    de: 'Eine Firewall antwortet anstelle des Partners (403)',
    it: 'Un firewall risponde al posto del partner (403)',
    en: 'A firewall answers in the partner’s place (403)',
  },
  INTERNAL_ERROR: {
    fr: 'Le partenaire a une panne passagère (500)',
    de: 'Der Partner hat eine vorübergehende Störung (500)',
    it: 'Il partner ha un guasto passeggero (500)',
    en: 'The partner is down for a moment (500)',
  },
  WRONG_AMOUNT: {
    fr: "Le montant annoncé n'est pas le nôtre",
    de: 'Der gemeldete Betrag ist nicht unserer',
    it: "L'importo annunciato non è il nostro",
    en: 'The amount that is told is not ours',
  },
  UNKNOWN: {
    fr: 'Le partenaire ne sait pas si la banque a accepté',
    de: 'Der Partner weiss nicht, ob die Bank zugestimmt hat',
    it: 'Il partner non sa se la banca ha accettato',
    en: 'The partner does not know whether the bank accepted',
  },
  REFUND_TIMEOUT: {
    fr: 'Le paiement réussit ; son remboursement est ouvert sans réponse',
    de: 'Die Zahlung gelingt; ihre Rückzahlung wird ohne Antwort eröffnet',
    it: 'Il pagamento riesce; il suo rimborso è aperto senza risposta',
    en: 'The payment succeeds; its refund is opened without an answer',
  },
  REFUND_CAPTURE_TIMEOUT: {
    fr: 'Le paiement réussit ; son remboursement aboutit sans réponse',
    de: 'Die Zahlung gelingt; ihre Rückzahlung gelingt ohne Antwort',
    it: 'Il pagamento riesce; il suo rimborso riesce senza risposta',
    en: 'The payment succeeds; its refund succeeds without an answer',
  },
  REFUND_REFUSED: {
    fr: 'Le paiement réussit ; le partenaire refuse de le rembourser',
    de: 'Die Zahlung gelingt; der Partner verweigert die Rückzahlung',
    it: 'Il pagamento riesce; il partner rifiuta di rimborsarlo',
    en: 'The payment succeeds; the partner refuses to pay it back',
  },
  REFUND_UNKNOWN: {
    fr: "Le paiement réussit ; le partenaire ne sait pas s'il est remboursé",
    de: 'Die Zahlung gelingt; der Partner weiss nicht, ob sie zurückbezahlt ist',
    it: 'Il pagamento riesce; il partner non sa se è rimborsato',
    en: 'The payment succeeds; the partner does not know whether it is paid back',
  },
  STAYS_PENDING: {
    fr: 'La banque ne dit rien, des heures durant',
    de: 'Die Bank sagt stundenlang nichts',
    it: 'La banca non dice nulla per ore',
    en: 'The bank says nothing for hours',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
