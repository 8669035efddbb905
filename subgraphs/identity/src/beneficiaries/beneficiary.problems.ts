import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of another insured person. */
export const beneficiaryProblems = defineProblems('identity', {
  BENEFICIARY_KNOWN: {
    description: 'An insured person with this AVS number is in the account already.',
    fr: 'Une personne avec ce numéro AVS figure déjà dans votre compte.',
    de: 'Eine Person mit dieser AHV-Nummer ist bereits in Ihrem Konto.',
    it: 'Una persona con questo numero AVS figura già nel suo conto.',
    en: 'A person with this AVS number is already in your account.',
  },
  BENEFICIARY_SELF_KNOWN: {
    description: 'The holder of the account is among its insured persons already.',
    fr: 'Vous figurez déjà parmi les bénéficiaires de votre compte.',
    de: 'Sie sind bereits unter den versicherten Personen Ihres Kontos.',
    it: 'Lei figura già tra i beneficiari del suo conto.',
    en: 'You are already among the beneficiaries of your account.',
  },
  BENEFICIARY_TOO_MANY: {
    description: 'The account has 500 insured persons, the most that it may have.',
    fr: "Votre compte a déjà 500 bénéficiaires. Écrivez à l'office si vous en représentez davantage.",
    de: 'Ihr Konto hat bereits 500 versicherte Personen. Schreiben Sie der IV-Stelle, wenn Sie mehr vertreten.',
    it: "Il suo conto ha già 500 beneficiari. Scriva all'ufficio se ne rappresenta di più.",
    en: 'Your account already has 500 beneficiaries. Write to the office if you represent more.',
  },
  BENEFICIARY_IS_SELF: {
    description: 'The holder himself is taken out by updatePerson, without the role INSURED.',
    fr: 'Vous êtes vous-même ce bénéficiaire. Pour ne plus l’être, décochez « Bénéficiaire de prestations AI » dans vos informations.',
    de: 'Diese versicherte Person sind Sie selbst. Um es nicht mehr zu sein, entfernen Sie in Ihren Angaben das Häkchen bei «Bezügerin oder Bezüger von IV-Leistungen».',
    it: 'Questo beneficiario è lei. Per non esserlo più, deselezioni «Beneficiario di prestazioni AI» nelle sue informazioni.',
    en: 'This beneficiary is you. To be one no more, untick “Beneficiary of IV benefits” in your information.',
  },
});

/** What the page calls the fields beside those of a person. */
export const beneficiaryLabels = {
  relation: {
    fr: 'Lien avec vous',
    de: 'Beziehung zu Ihnen',
    it: 'Legame con lei',
    en: 'Relation to you',
  },
  idempotencyKey: {
    fr: 'Clé de la demande',
    de: 'Schlüssel der Anfrage',
    it: 'Chiave della richiesta',
    en: 'Idempotency key',
  },
} as const;
