import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a bank account, beyond its fields. */
export const bankAccountProblems = defineProblems('identity', {
  BANK_ACCOUNT_KNOWN: {
    description: 'A bank account with this IBAN is in the account already.',
    fr: 'Un compte avec cet IBAN figure déjà parmi vos comptes bancaires.',
    de: 'Ein Konto mit dieser IBAN ist bereits unter Ihren Bankkonten.',
    it: 'Un conto con questo IBAN figura già tra i suoi conti bancari.',
    en: 'An account with this IBAN is already among your bank accounts.',
  },
  BANK_ACCOUNT_TOO_MANY: {
    description: 'The account has 100 bank accounts, the most that it may have.',
    fr: 'Vous avez déjà 100 comptes bancaires. Supprimez-en un avant.',
    de: 'Sie haben bereits 100 Bankkonten. Löschen Sie zuerst eines.',
    it: 'Ha già 100 conti bancari. Ne elimini prima uno.',
    en: 'You already have 100 bank accounts. Remove one first.',
  },
  LAST_BANK_ACCOUNT: {
    description: 'The last bank account is where reimbursements go: another one is added first.',
    fr: "C'est votre dernier compte bancaire : vos remboursements y sont versés. Ajoutez d'abord un autre compte.",
    de: 'Dies ist Ihr letztes Bankkonto: Ihre Rückerstattungen gehen darauf. Fügen Sie zuerst ein anderes hinzu.',
    it: 'È il suo ultimo conto bancario: vi sono versati i suoi rimborsi. Aggiunga prima un altro conto.',
    en: 'This is your last bank account: your reimbursements are paid to it. Add another one first.',
  },
});

/** What the page calls the fields beside those of an address. */
export const bankAccountLabels = {
  iban: { fr: 'IBAN', de: 'IBAN', it: 'IBAN', en: 'IBAN' },
  holder: {
    fr: 'Titulaire du compte',
    de: 'Kontoinhaberin oder Kontoinhaber',
    it: 'Titolare del conto',
    en: 'Account holder',
  },
  idempotencyKey: {
    fr: 'Clé de la demande',
    de: 'Schlüssel der Anfrage',
    it: 'Chiave della richiesta',
    en: 'Idempotency key',
  },
} as const satisfies Readonly<Record<string, Wording>>;
