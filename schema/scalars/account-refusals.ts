import type { Refusal } from './refusal.ts';

/** Why the number of an account, a bank or a company was refused. */
export const accountRefusals = {
  BIC_MALFORMED: {
    description:
      'The text is no BIC: 8 or 11 letters and digits, the fifth and sixth the country (ISO 9362).',
    fr: 'Indiquez le BIC de la banque, 8 ou 11 caractères, par exemple BNPAFRPP : il figure sur le relevé d’identité bancaire.',
    de: 'Geben Sie den BIC der Bank ein, 8 oder 11 Zeichen, zum Beispiel BNPAFRPP: Er steht auf der Bankverbindung.',
    it: 'Indichi il BIC della banca, 8 o 11 caratteri, per esempio BNPAFRPP: si trova sulle coordinate bancarie.',
    en: 'Enter the BIC of the bank, 8 or 11 characters, for example BNPAFRPP: it is on the bank details.',
  },
  IBAN_BANK_UNKNOWN: {
    description: 'The bank id in the IBAN is 00000, which no bank has: it is a specimen.',
    fr: "Cet IBAN est un exemple, il n'appartient à aucune banque. Recopiez celui de votre relevé de compte.",
    de: 'Diese IBAN ist ein Muster und gehört zu keiner Bank. Übernehmen Sie jene auf Ihrem Kontoauszug.',
    it: 'Questo IBAN è un esempio e non appartiene ad alcuna banca. Riporti quello del suo estratto conto.',
    en: 'This IBAN is a specimen, it belongs to no bank. Copy the one on your account statement.',
  },
  IBAN_CHECK_DIGITS_WRONG: {
    description: 'The check digits of the IBAN do not agree with the rest (ISO 7064, mod 97-10).',
    fr: "Un caractère de l'IBAN ne correspond pas. Comparez-le avec votre relevé de compte.",
    de: 'Ein Zeichen der IBAN stimmt nicht. Vergleichen Sie sie mit Ihrem Kontoauszug.',
    it: "Un carattere dell'IBAN non corrisponde. Lo confronti con il suo estratto conto.",
    en: 'One character of the IBAN does not match. Compare it with your account statement.',
  },
  IBAN_COUNTRY_NOT_ACCEPTED: {
    description: 'The IBAN is of a country outside the SEPA area, or of none.',
    fr: 'Indiquez un compte dans un pays de la zone SEPA, par exemple CH93 0076 2011 6238 5295 7.',
    de: 'Geben Sie ein Konto in einem Land des SEPA-Raums an, zum Beispiel CH93 0076 2011 6238 5295 7.',
    it: "Indichi un conto in un Paese dell'area SEPA, per esempio CH93 0076 2011 6238 5295 7.",
    en: 'Enter an account in a country of the SEPA area, for example CH93 0076 2011 6238 5295 7.',
  },
  IBAN_IS_QR: {
    description: 'The IBAN is a QR-IBAN (bank id 30000 to 31999), which only takes payments of QR-bills.',
    fr: "Cet IBAN est un QR-IBAN, réservé aux factures QR. Indiquez l'IBAN ordinaire de votre compte : il figure sur votre relevé.",
    de: 'Das ist eine QR-IBAN, die nur für QR-Rechnungen gilt. Geben Sie die gewöhnliche IBAN Ihres Kontos an: Sie steht auf dem Kontoauszug.',
    it: "Questo è un QR-IBAN, riservato alle QR-fatture. Indichi l'IBAN ordinario del suo conto: si trova sull'estratto conto.",
    en: 'This is a QR-IBAN, which is for QR-bills only. Enter the ordinary IBAN of your account: it is on your statement.',
  },
  IBAN_LENGTH_WRONG: {
    description: 'The IBAN has too few or too many characters for its country.',
    fr: "L'IBAN est trop court ou trop long. Un IBAN suisse compte 21 caractères, par exemple CH93 0076 2011 6238 5295 7.",
    de: 'Die IBAN ist zu kurz oder zu lang. Eine Schweizer IBAN hat 21 Zeichen, zum Beispiel CH93 0076 2011 6238 5295 7.',
    it: "L'IBAN è troppo corto o troppo lungo. Un IBAN svizzero ha 21 caratteri, per esempio CH93 0076 2011 6238 5295 7.",
    en: 'The IBAN is too short or too long. A Swiss IBAN has 21 characters, for example CH93 0076 2011 6238 5295 7.',
  },
  IBAN_MALFORMED: {
    description: 'The text is no IBAN.',
    fr: "Indiquez l'IBAN de votre compte, par exemple CH93 0076 2011 6238 5295 7. Il figure sur votre relevé.",
    de: 'Geben Sie die IBAN Ihres Kontos ein, zum Beispiel CH93 0076 2011 6238 5295 7. Sie steht auf Ihrem Kontoauszug.',
    it: "Indichi l'IBAN del suo conto, per esempio CH93 0076 2011 6238 5295 7. Si trova sull'estratto conto.",
    en: 'Enter the IBAN of your account, for example CH93 0076 2011 6238 5295 7. It is on your statement.',
  },
  IBAN_NOT_SWISS: {
    description: 'The account is neither in Switzerland nor in Liechtenstein.',
    fr: "Indiquez un compte en Suisse ou au Liechtenstein : l'IBAN commence par CH ou LI.",
    de: 'Geben Sie ein Konto in der Schweiz oder in Liechtenstein an: Die IBAN beginnt mit CH oder LI.',
    it: "Indichi un conto in Svizzera o nel Liechtenstein: l'IBAN comincia con CH o LI.",
    en: 'Enter an account in Switzerland or Liechtenstein: the IBAN begins with CH or LI.',
  },
  REFERENCE_CHECK_DIGITS_WRONG: {
    description:
      "The check digits of a bill's reference do not agree with the rest (modulo 10 recursive, or ISO 11649).",
    fr: 'Un caractère de la référence ne correspond pas. Comparez-la avec la facture.',
    de: 'Ein Zeichen der Referenz stimmt nicht. Vergleichen Sie sie mit der Rechnung.',
    it: 'Un carattere del riferimento non corrisponde. Lo confronti con la fattura.',
    en: 'One character of the reference does not match. Compare it with the bill.',
  },
  REFERENCE_MALFORMED: {
    description:
      'The text is neither a QR reference of 27 digits nor a creditor reference that begins with RF.',
    fr: 'Recopiez la référence de la facture : 27 chiffres, ou une suite qui commence par RF.',
    de: 'Übernehmen Sie die Referenz der Rechnung: 27 Ziffern, oder eine Folge, die mit RF beginnt.',
    it: 'Riporti il riferimento della fattura: 27 cifre, o una serie che comincia con RF.',
    en: 'Copy the reference of the bill: 27 digits, or a text that begins with RF.',
  },
  SIRET_CHECK_DIGIT_WRONG: {
    description: 'The last digit of the SIRET does not agree with the others (Luhn).',
    fr: "Un chiffre du SIRET ne correspond pas. Comparez-le avec l'avis de situation de l'INSEE.",
    de: 'Eine Ziffer der SIRET-Nummer stimmt nicht. Vergleichen Sie sie mit der Bescheinigung des INSEE.',
    it: "Una cifra del numero SIRET non corrisponde. Lo confronti con l'avviso dell'INSEE.",
    en: 'One digit of the SIRET does not match. Compare it with the notice of the INSEE.',
  },
  SIRET_MALFORMED: {
    description: 'The text is no SIRET: 14 digits.',
    fr: "Indiquez les 14 chiffres du SIRET de l'établissement, par exemple 732 829 320 00074.",
    de: 'Geben Sie die 14 Ziffern der SIRET-Nummer der Niederlassung ein, zum Beispiel 732 829 320 00074.',
    it: 'Indichi le 14 cifre del SIRET dello stabilimento, per esempio 732 829 320 00074.',
    en: 'Enter the 14 digits of the SIRET of the establishment, for example 732 829 320 00074.',
  },
  UID_CHECK_DIGIT_WRONG: {
    description: 'The last digit of the UID does not agree with the others (modulo 11).',
    fr: "Un chiffre de l'IDE ne correspond pas. Comparez-le avec le registre IDE.",
    de: 'Eine Ziffer der UID stimmt nicht. Vergleichen Sie sie mit dem UID-Register.',
    it: "Una cifra dell'IDI non corrisponde. Lo confronti con il registro IDI.",
    en: 'One digit of the UID does not match. Compare it with the UID register.',
  },
  UID_MALFORMED: {
    description: 'The text is no Swiss enterprise identification number: CHE and nine digits.',
    fr: "Indiquez l'IDE de l'entreprise, par exemple CHE-116.281.710.",
    de: 'Geben Sie die UID des Unternehmens ein, zum Beispiel CHE-116.281.710.',
    it: "Indichi l'IDI dell'impresa, per esempio CHE-116.281.710.",
    en: 'Enter the UID of the enterprise, for example CHE-116.281.710.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;
