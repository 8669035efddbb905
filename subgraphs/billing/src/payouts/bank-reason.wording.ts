import type { BankReason } from './bank-reason.ts';

const wrongNumber = {
  isOfAccount: true,
  sentence: {
    fr: "Ce numéro de compte n'existe pas auprès de la banque.",
    de: 'Diese Kontonummer gibt es bei der Bank nicht.',
    it: 'Questo numero di conto non esiste presso la banca.',
    en: 'The bank has no account with this number.',
  },
};

const closed = {
  isOfAccount: true,
  sentence: {
    fr: 'Ce compte est clôturé.',
    de: 'Dieses Konto ist aufgehoben.',
    it: 'Questo conto è chiuso.',
    en: 'This account is closed.',
  },
};

const addressMissing = {
  isOfAccount: false,
  sentence: {
    fr: "Le nom ou l'adresse du titulaire manque ou est incomplet. Complétez-les dans « Mon compte », sous « Comptes bancaires ».",
    de: 'Name oder Adresse der Inhaberin oder des Inhabers fehlen oder sind unvollständig. Ergänzen Sie sie unter «Mein Konto», «Bankkonten».',
    it: "Il nome o l'indirizzo del titolare manca o è incompleto. Li completi in «Il mio conto», «Conti bancari».",
    en: 'The name or address of the holder is missing or incomplete. Complete them in “My account”, under “Bank accounts”.',
  },
};

/** What each code of a bank means for a person. Codes and their meaning: ISO 20022, external code sets. */
export const bankReasons: Readonly<Record<string, Omit<BankReason, 'code'>>> = {
  AC01: wrongNumber,
  AC03: wrongNumber,
  AC04: closed,
  AC06: {
    isOfAccount: true,
    sentence: {
      fr: 'Ce compte est bloqué : la banque ne peut rien y verser.',
      de: 'Dieses Konto ist gesperrt: Die Bank kann nichts darauf einzahlen.',
      it: 'Questo conto è bloccato: la banca non può versarvi nulla.',
      en: 'This account is blocked: the bank can pay nothing into it.',
    },
  },
  AC07: closed,
  AG01: {
    isOfAccount: true,
    sentence: {
      fr: "Ce compte n'accepte pas de versement de ce genre.",
      de: 'Dieses Konto nimmt keine solchen Zahlungen an.',
      it: 'Questo conto non accetta versamenti di questo tipo.',
      en: 'This account does not take payments of this kind.',
    },
  },
  AM03: {
    isOfAccount: true,
    sentence: {
      fr: "Ce compte n'accepte pas de versement en francs suisses.",
      de: 'Dieses Konto nimmt keine Zahlungen in Schweizer Franken an.',
      it: 'Questo conto non accetta versamenti in franchi svizzeri.',
      en: 'This account does not take payments in Swiss francs.',
    },
  },
  AM04: {
    isOfAccount: false,
    sentence: {
      fr: "Le versement n'a pas pu partir, du côté de l'office. Votre compte n'y est pour rien.",
      de: 'Die Zahlung konnte auf der Seite der Stelle nicht ausgelöst werden. An Ihrem Konto liegt es nicht.',
      it: "Il versamento non è potuto partire, dal lato dell'ufficio. Il suo conto non c'entra.",
      en: 'The payment could not leave, on the side of the office. Your account is not the reason.',
    },
  },
  AM05: {
    isOfAccount: false,
    sentence: {
      fr: "La banque a pris ce versement pour un double. Votre compte n'y est pour rien.",
      de: 'Die Bank hat diese Zahlung für eine doppelte gehalten. An Ihrem Konto liegt es nicht.',
      it: "La banca ha preso questo versamento per un doppione. Il suo conto non c'entra.",
      en: 'The bank took this payment for a duplicate. Your account is not the reason.',
    },
  },
  BE01: {
    isOfAccount: true,
    sentence: {
      fr: 'Le nom du titulaire ne correspond pas à celui que la banque connaît pour ce compte.',
      de: 'Der Name der Inhaberin oder des Inhabers stimmt nicht mit dem überein, den die Bank für dieses Konto kennt.',
      it: 'Il nome del titolare non corrisponde a quello che la banca conosce per questo conto.',
      en: 'The name of the holder is not the one that the bank knows for this account.',
    },
  },
  BE04: addressMissing,
  MD07: {
    isOfAccount: true,
    sentence: {
      fr: 'Selon la banque, le titulaire de ce compte est décédé.',
      de: 'Laut der Bank ist die Inhaberin oder der Inhaber dieses Kontos verstorben.',
      it: 'Secondo la banca, il titolare di questo conto è deceduto.',
      en: 'According to the bank, the holder of this account has died.',
    },
  },
  MS02: {
    isOfAccount: true,
    sentence: {
      fr: 'Le titulaire du compte a refusé ce versement auprès de sa banque.',
      de: 'Die Inhaberin oder der Inhaber des Kontos hat diese Zahlung bei der Bank abgelehnt.',
      it: 'Il titolare del conto ha rifiutato questo versamento presso la sua banca.',
      en: 'The holder of the account refused this payment at the bank.',
    },
  },
  MS03: {
    isOfAccount: false,
    sentence: {
      fr: 'La banque n’a pas donné de raison précise.',
      de: 'Die Bank hat keinen genauen Grund genannt.',
      it: 'La banca non ha indicato un motivo preciso.',
      en: 'The bank gave no precise reason.',
    },
  },
  RC01: {
    isOfAccount: true,
    sentence: {
      fr: 'La banque de ce compte n’a pas été trouvée.',
      de: 'Die Bank dieses Kontos wurde nicht gefunden.',
      it: 'La banca di questo conto non è stata trovata.',
      en: 'The bank of this account was not found.',
    },
  },
  RR03: addressMissing,
  RR04: {
    isOfAccount: false,
    sentence: {
      fr: 'La banque a retenu ce versement pour une raison réglementaire.',
      de: 'Die Bank hat diese Zahlung aus regulatorischen Gründen zurückgehalten.',
      it: 'La banca ha trattenuto questo versamento per un motivo normativo.',
      en: 'The bank held this payment back for a regulatory reason.',
    },
  },
};
