import type { Refusal } from './refusal.ts';

/** Why a number, address or decision number of a person was refused. */
export const personRefusals = {
  AVS_NUMBER_CHECK_DIGIT_WRONG: {
    description: 'The last digit of the AVS number does not agree with the others (EAN-13).',
    fr: "Un chiffre du numéro AVS ne correspond pas. Comparez-le avec la carte d'assuré.",
    de: 'Eine Ziffer der AHV-Nummer stimmt nicht. Vergleichen Sie sie mit der Versichertenkarte.',
    it: "Una cifra del numero AVS non corrisponde. Lo confronti con la tessera d'assicurato.",
    en: 'One digit of the AVS number does not match. Compare it with the insurance card.',
  },
  AVS_NUMBER_MALFORMED: {
    description: 'The text is no AVS number: 13 digits that begin with 756.',
    fr: "Indiquez les 13 chiffres du numéro AVS, par exemple 756.1234.5678.97. Il figure sur la carte d'assuré.",
    de: 'Geben Sie die 13 Ziffern der AHV-Nummer ein, zum Beispiel 756.1234.5678.97. Sie steht auf der Versichertenkarte.',
    it: "Indichi le 13 cifre del numero AVS, per esempio 756.1234.5678.97. Si trova sulla tessera d'assicurato.",
    en: 'Enter the 13 digits of the AVS number, for example 756.1234.5678.97. It is on the insurance card.',
  },
  AVS_NUMBER_OLD: {
    description: 'The number has the 11 digits that were used before July 2008.',
    fr: "Ce numéro est l'ancien numéro AVS à 11 chiffres. Indiquez le nouveau, qui commence par 756 : il figure sur la carte d'assuré.",
    de: 'Das ist die alte, elfstellige AHV-Nummer. Geben Sie die neue ein, die mit 756 beginnt: Sie steht auf der Versichertenkarte.',
    it: "Questo è il vecchio numero AVS di 11 cifre. Indichi quello nuovo, che comincia con 756: si trova sulla tessera d'assicurato.",
    en: 'This is the old AVS number with 11 digits. Enter the new one, which begins with 756: it is on the insurance card.',
  },
  DECISION_NUMBER_MALFORMED: {
    description:
      'The text is no decision number: 4 to 35 letters, digits, dots, slashes, hyphens and spaces.',
    fr: "Recopiez le numéro tel qu'il figure sur la décision ou la communication de l'office, par exemple 320/2024/123456/0.",
    de: 'Übernehmen Sie die Nummer so, wie sie auf der Verfügung oder Mitteilung der IV-Stelle steht, zum Beispiel 320/2024/123456/0.',
    it: "Riporti il numero come figura sulla decisione o sulla comunicazione dell'ufficio, per esempio 320/2024/123456/0.",
    en: 'Copy the number as it stands on the decision or communication of the office, for example 320/2024/123456/0.',
  },
  EMAIL_MALFORMED: {
    description: 'The text is no e-mail address.',
    fr: 'Indiquez une adresse email complète, par exemple nom@exemple.ch.',
    de: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.ch.',
    it: 'Indichi un indirizzo email completo, per esempio nome@esempio.ch.',
    en: 'Enter a complete email address, for example name@example.ch.',
  },
  PHONE_MALFORMED: {
    description: 'The text is no phone number.',
    fr: 'Indiquez un numéro de téléphone portable complet, par exemple 079 123 45 67 ou +33 6 12 34 56 78.',
    de: 'Geben Sie eine vollständige Mobilnummer ein, zum Beispiel 079 123 45 67 oder +33 6 12 34 56 78.',
    it: 'Indichi un numero di cellulare completo, per esempio 079 123 45 67 o +33 6 12 34 56 78.',
    en: 'Enter a complete mobile number, for example 079 123 45 67 or +33 6 12 34 56 78.',
  },
  PHONE_NOT_MOBILE: {
    description: 'The number is no mobile number of its country, so that an SMS would not arrive.',
    fr: 'Indiquez un numéro de mobile, qui peut recevoir des SMS, par exemple 079 123 45 67.',
    de: 'Geben Sie eine Mobilnummer an, die SMS empfangen kann, zum Beispiel 079 123 45 67.',
    it: 'Indichi un numero di cellulare, che può ricevere SMS, per esempio 079 123 45 67.',
    en: 'Enter a mobile number, which can receive text messages, for example 079 123 45 67.',
  },
  PHONE_NOT_SEPA: {
    description: 'The text is no mobile number of a country of the SEPA area.',
    fr: 'Indiquez un numéro de mobile d’un pays de la zone SEPA, par exemple 06 12 34 56 78 ou +41 79 123 45 67.',
    de: 'Geben Sie eine Mobilnummer eines Landes im SEPA-Raum an, zum Beispiel 06 12 34 56 78 oder +41 79 123 45 67.',
    it: "Indichi un numero di cellulare di un Paese dell'area SEPA, per esempio 06 12 34 56 78 o +41 79 123 45 67.",
    en: 'Enter a mobile number of a country of the SEPA area, for example 06 12 34 56 78 or +41 79 123 45 67.',
  },
  POSTAL_CODE_MALFORMED: {
    description: 'The text is no postal code of Switzerland or Liechtenstein.',
    fr: 'Indiquez les quatre chiffres du code postal, par exemple 1204.',
    de: 'Geben Sie die vier Ziffern der Postleitzahl ein, zum Beispiel 1204.',
    it: "Indichi le quattro cifre del numero postale d'avviamento, per esempio 1204.",
    en: 'Enter the four digits of the postal code, for example 1204.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;
