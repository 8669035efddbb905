import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a registration, beyond its fields. */
export const registrationProblems = defineProblems('identity', {
  REGISTRATION_ROLE_REQUIRED: {
    description: 'Nothing is chosen of what the person uses the counter as.',
    fr: 'Cochez au moins une case : « Bénéficiaire de prestations AI » ou « Parent / Représentant légal ».',
    de: 'Kreuzen Sie mindestens ein Feld an: «Bezügerin oder Bezüger von IV-Leistungen» oder «Elternteil / Gesetzliche Vertretung».',
    it: 'Selezioni almeno una casella: «Beneficiario di prestazioni AI» o «Genitore / Rappresentante legale».',
    en: 'Tick at least one box: “Beneficiary of IV benefits” or “Parent / Legal representative”.',
  },
  ENTITLEMENT_NOT_CONFIRMED: {
    description: 'The person does not confirm to be the beneficiary or his legal representative.',
    fr: 'Confirmez être le bénéficiaire ou son représentant légal : cochez la case.',
    de: 'Bestätigen Sie, die anspruchsberechtigte Person oder ihre gesetzliche Vertretung zu sein: Kreuzen Sie das Feld an.',
    it: 'Confermi di essere il beneficiario o il suo rappresentante legale: selezioni la casella.',
    en: 'Confirm that you are the beneficiary or the legal representative: tick the box.',
  },
  REGISTRATION_TOO_MANY: {
    description:
      'The same e-mail was registered five times within an hour or ten times within a day, or thirty registrations came from the same place.',
    fr: "Trop d'inscriptions viennent d'être faites avec cette adresse email ou depuis cette connexion internet. Réessayez dans une heure, ou demain.",
    de: 'Mit dieser E-Mail-Adresse oder von diesem Internetanschluss wurden soeben zu viele Registrierungen vorgenommen. Versuchen Sie es in einer Stunde oder morgen erneut.',
    it: "Con questo indirizzo email o da questa connessione internet sono appena state fatte troppe iscrizioni. Riprovi tra un'ora o domani.",
    en: 'Too many registrations were just made with this email address or from this internet connection. Try again in an hour, or tomorrow.',
  },
  EMAIL_ALREADY_VERIFIED: {
    description: 'The e-mail address is verified: there is nothing to send again.',
    fr: 'Votre adresse email est déjà validée.',
    de: 'Ihre E-Mail-Adresse ist bereits bestätigt.',
    it: 'Il suo indirizzo email è già convalidato.',
    en: 'Your email address is already verified.',
  },
  PASSWORD_TO_CONFIRM: {
    description:
      'The address was registered before by somebody who never verified it: the link asks for the password that was chosen with this registration.',
    fr: "Saisissez le mot de passe que vous avez choisi lors de l'inscription.",
    de: 'Geben Sie das Passwort ein, das Sie bei der Registrierung gewählt haben.',
    it: "Inserisca la password scelta al momento dell'iscrizione.",
    en: 'Enter the password that you chose when you registered.',
  },
});
