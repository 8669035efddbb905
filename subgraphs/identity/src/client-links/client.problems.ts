import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with a client as his provider gives him, beyond empty fields, identifiers and addresses. */
export const clientProblems = defineProblems('identity', {
  CLIENT_REGISTERED: {
    description:
      'The provider registered this person already, and the link was neither refused nor ended: correct that client instead.',
    fr: 'Vous avez déjà inscrit cette personne : client {id}. Corrigez ses données avec updateClient.',
    de: 'Sie haben diese Person bereits angemeldet: Kunde {id}. Berichtigen Sie die Angaben mit updateClient.',
    it: 'Ha già iscritto questa persona: cliente {id}. Corregga i suoi dati con updateClient.',
    en: 'You have registered this person already: client {id}. Correct the data with updateClient.',
  },
  CLIENT_REFERENCE_TAKEN: {
    description: 'Another client of the provider bears this reference.',
    fr: 'Cette référence désigne déjà le client {id}. Choisissez-en une autre, ou laissez-la vide.',
    de: 'Diese Referenz bezeichnet bereits den Kunden {id}. Wählen Sie eine andere, oder lassen Sie sie leer.',
    it: 'Questo riferimento designa già il cliente {id}. Ne scelga un altro o lo lasci vuoto.',
    en: 'This reference already stands for client {id}. Choose another one, or leave it empty.',
  },
  CLIENT_NOT_BENEFICIARY: {
    description:
      'A third party would pay: the beneficiary of the services is registered, and pays them himself.',
    fr: 'Inscrivez la personne qui reçoit les prestations et qui les règle elle-même. Les prestations réglées par un tiers ne sont pas éligibles.',
    de: 'Melden Sie die Person an, welche die Leistungen erhält und selbst bezahlt. Von Dritten bezahlte Leistungen sind ausgeschlossen.',
    it: 'Iscriva la persona che riceve le prestazioni e le paga da sé. Le prestazioni pagate da terzi sono escluse.',
    en: 'Register the person who receives the services and pays them himself. Services paid by a third party are not eligible.',
  },
  CLIENT_TOLD_TOO_OFTEN: {
    description: 'The provider had the counter write to this address five times within 24 hours.',
    fr: 'Nous avons déjà écrit plusieurs fois à cette adresse pour vous. Réessayez demain.',
    de: 'Wir haben für Sie bereits mehrmals an diese Adresse geschrieben. Versuchen Sie es morgen wieder.',
    it: 'Abbiamo già scritto più volte a questo indirizzo per lei. Riprovi domani.',
    en: 'We have written to this address for you several times already. Try again tomorrow.',
  },
  SANDBOX_ADDRESS_UNKNOWN: {
    description:
      'A sandbox program registers played clients only, told apart by their address: accepts, refuses, contests, silent or debit-refused at sandbox.guichet.example. What follows a + is free: accepts+2@sandbox.guichet.example is another client.',
    fr: 'Dans le bac à sable, indiquez une de ces adresses : {addresses}.',
    de: 'In der Sandbox geben Sie eine dieser Adressen an: {addresses}.',
    it: 'Nella sandbox indichi uno di questi indirizzi: {addresses}.',
    en: 'In the sandbox, give one of these addresses: {addresses}.',
  },
  BIRTH_DEPARTMENT_UNKNOWN: {
    description:
      'The text is no INSEE code of a department at any time, or not the one of the overseas country of birth.',
    fr: 'Indiquez le code INSEE du département de naissance, par exemple 69, 2A ou 972.',
    de: 'Geben Sie den INSEE-Code des Geburtsdepartements ein, zum Beispiel 69, 2A oder 972.',
    it: 'Indichi il codice INSEE del dipartimento di nascita, per esempio 69, 2A o 972.',
    en: 'Enter the INSEE code of the department of birth, for example 69, 2A or 972.',
  },
  BIRTH_COMMUNE_MALFORMED: {
    description:
      'The text is no INSEE code of a commune within its department: one to three digits; two at most overseas.',
    fr: 'Indiquez le code INSEE de la commune sans le département : 123 pour 69123, 9 pour 97209.',
    de: 'Geben Sie den INSEE-Code der Gemeinde ohne Departement ein: 123 für 69123, 9 für 97209.',
    it: 'Indichi il codice INSEE del comune senza il dipartimento: 123 per 69123, 9 per 97209.',
    en: 'Enter the INSEE code of the commune without the department: 123 for 69123, 9 for 97209.',
  },
  BIRTH_CODE_NOT_FRENCH: {
    description: 'An INSEE code is given for a birth outside of France.',
    fr: 'Laissez ce champ vide : les codes INSEE ne valent que pour une naissance en France.',
    de: 'Lassen Sie dieses Feld leer: INSEE-Codes gelten nur bei Geburt in Frankreich.',
    it: 'Lasci vuoto questo campo: i codici INSEE valgono solo per una nascita in Francia.',
    en: 'Leave this field empty: INSEE codes are for births in France only.',
  },
  FRENCH_POSTAL_CODE_MALFORMED: {
    description: 'The text is no postal code of France: five digits.',
    fr: 'Indiquez les cinq chiffres du code postal, par exemple 74100.',
    de: 'Geben Sie die fünf Ziffern der Postleitzahl ein, zum Beispiel 74100.',
    it: 'Indichi le cinque cifre del codice postale, per esempio 74100.',
    en: 'Enter the five digits of the postal code, for example 74100.',
  },
  BIC_NOT_OF_ACCOUNT: {
    description: "The BIC is of another country than the account's.",
    fr: "Ce BIC n'est pas celui d'une banque du pays de l'IBAN. Recopiez les deux du même relevé d'identité bancaire.",
    de: 'Dieser BIC gehört nicht zu einer Bank im Land der IBAN. Übernehmen Sie beide von derselben Bankverbindung.',
    it: "Questo BIC non è di una banca del Paese dell'IBAN. Riporti entrambi dalle stesse coordinate bancarie.",
    en: "This BIC is not of a bank in the IBAN's country. Copy both from the same bank details.",
  },
});

/** What the fields are called. */
export const clientLabels = {
  title: { fr: 'Civilité', de: 'Anrede', it: 'Titolo', en: 'Title' },
  familyName: { fr: 'Nom de naissance', de: 'Geburtsname', it: 'Cognome di nascita', en: 'Birth name' },
  usualName: { fr: "Nom d'usage", de: 'Gebrauchsname', it: "Cognome d'uso", en: 'Name in use' },
  givenNames: { fr: 'Prénoms', de: 'Vornamen', it: 'Nomi', en: 'Given names' },
  birthCountry: {
    fr: 'Pays de naissance',
    de: 'Geburtsland',
    it: 'Paese di nascita',
    en: 'Country of birth',
  },
  department: {
    fr: 'Département de naissance',
    de: 'Geburtsdepartement',
    it: 'Dipartimento di nascita',
    en: 'Department of birth',
  },
  communeCode: {
    fr: 'Code de la commune de naissance',
    de: 'Code der Geburtsgemeinde',
    it: 'Codice del comune di nascita',
    en: 'Code of the commune of birth',
  },
  birthTown: {
    fr: 'Commune de naissance',
    de: 'Geburtsort',
    it: 'Comune di nascita',
    en: 'Town of birth',
  },
  mobilePhone: { fr: 'Téléphone portable', de: 'Mobiltelefon', it: 'Cellulare', en: 'Mobile phone' },
  email: { fr: 'Adresse email', de: 'E-Mail-Adresse', it: 'Indirizzo email', en: 'Email address' },
  iban: { fr: 'IBAN', de: 'IBAN', it: 'IBAN', en: 'IBAN' },
  bic: { fr: 'BIC', de: 'BIC', it: 'BIC', en: 'BIC' },
  holder: { fr: 'Titulaire du compte', de: 'Kontoinhaber', it: 'Titolare del conto', en: 'Account holder' },
  isBeneficiary: {
    fr: 'Bénéficiaire des prestations',
    de: 'Empfang der Leistungen',
    it: 'Beneficiario delle prestazioni',
    en: 'Beneficiary of the services',
  },
  reference: { fr: 'Référence', de: 'Referenz', it: 'Riferimento', en: 'Reference' },
  idempotencyKey: {
    fr: "Clé d'idempotence",
    de: 'Idempotenzschlüssel',
    it: 'Chiave di idempotenza',
    en: 'Idempotency key',
  },
} as const satisfies Readonly<Record<string, Wording>>;
