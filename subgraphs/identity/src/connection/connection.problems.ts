import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of another address, telephone or password. */
export const connectionProblems = defineProblems('identity', {
  EMAIL_UNCHANGED: {
    description: 'The address typed is the one that the account has.',
    fr: 'Cette adresse email est déjà la vôtre.',
    de: 'Dies ist bereits Ihre E-Mail-Adresse.',
    it: 'Questo è già il suo indirizzo email.',
    en: 'This is already your email address.',
  },
  EMAIL_HAS_ACCOUNT: {
    description:
      'Since the link was sent, another account took the address. Only who reads its mail learns it.',
    fr: 'Un autre compte utilise désormais cette adresse email. Connectez-vous avec elle, ou choisissez-en une autre.',
    de: 'Diese E-Mail-Adresse gehört inzwischen zu einem anderen Konto. Melden Sie sich damit an, oder wählen Sie eine andere.',
    it: 'Ora un altro conto usa questo indirizzo email. Acceda con esso o ne scelga un altro.',
    en: 'Another account now uses this email address. Sign in with it, or choose another one.',
  },
  EMAIL_CHANGE_NEEDS_SIGN_IN: {
    description:
      'The link is good, and is followed by the account that asked for it alone: sign in and follow it again.',
    fr: 'Connectez-vous au compte qui a demandé ce changement, avec son adresse actuelle, puis ouvrez ce lien une nouvelle fois.',
    de: 'Melden Sie sich mit der bisherigen Adresse bei dem Konto an, das diese Änderung verlangt hat, und öffnen Sie diesen Link erneut.',
    it: "Acceda con l'indirizzo attuale al conto che ha chiesto questa modifica, poi apra di nuovo questo link.",
    en: 'Sign in with its present address to the account that asked for this change, then open this link again.',
  },
  MOBILE_PHONE_UNCHANGED: {
    description: 'The number typed is the one that the account has.',
    fr: 'Ce numéro de téléphone est déjà le vôtre.',
    de: 'Dies ist bereits Ihre Mobiltelefonnummer.',
    it: 'Questo è già il suo numero di cellulare.',
    en: 'This is already your mobile phone number.',
  },
  PHONE_CODE_TOO_EARLY: {
    description:
      'Another code was asked for before SIGN_IN_CODE_RESEND_AFTER had passed (`change.resendAvailableAt`).',
    fr: "Un code vient d'être envoyé. Patientez un peu avant d'en demander un nouveau.",
    de: 'Ein Code wurde soeben gesendet. Warten Sie einen Moment, bevor Sie einen neuen anfordern.',
    it: 'Un codice è appena stato inviato. Attenda un momento prima di richiederne uno nuovo.',
    en: 'A code has just been sent. Wait a moment before asking for a new one.',
  },
  PHONE_CODES_TOO_MANY: {
    description:
      'Five codes within an hour, or ten within a day, were asked for by the account or went to the number.',
    fr: 'Trop de codes ont été demandés. Réessayez dans une heure.',
    de: 'Es wurden zu viele Codes angefordert. Versuchen Sie es in einer Stunde erneut.',
    it: "Sono stati chiesti troppi codici. Riprovi tra un'ora.",
    en: 'Too many codes were asked for. Try again in an hour.',
  },
  PHONE_CODE_WRONG: {
    description: 'The code is not the one that the new number received last.',
    fr: "Ce code n'est pas valable. Vérifiez le SMS reçu sur le nouveau numéro.",
    de: 'Dieser Code ist ungültig. Prüfen Sie die SMS auf der neuen Nummer.',
    it: "Questo codice non è valido. Verifichi l'SMS ricevuto sul nuovo numero.",
    en: 'This code is not valid. Check the SMS on the new number.',
  },
  PHONE_CODE_EXPIRED: {
    description:
      'The code is older than SIGN_IN_CODE_TTL, or another one was asked for since, or there is none.',
    fr: 'Ce code a expiré. Demandez-en un nouveau.',
    de: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
    it: 'Questo codice è scaduto. Ne chieda uno nuovo.',
    en: 'This code has expired. Ask for a new one.',
  },
  PHONE_CODE_USED: {
    description: 'The code was accepted once already: the number is changed.',
    fr: 'Ce code a déjà servi : votre numéro est modifié.',
    de: 'Dieser Code wurde bereits verwendet: Ihre Nummer ist geändert.',
    it: 'Questo codice è già servito: il suo numero è modificato.',
    en: 'This code has already been used: your number is changed.',
  },
  PHONE_CODE_USED_UP: {
    description:
      'The code was guessed wrong five times and is void. Ask for a new one with changeMobilePhone.',
    fr: 'Ce code a été saisi trop de fois. Demandez-en un nouveau.',
    de: 'Dieser Code wurde zu oft eingegeben. Fordern Sie einen neuen an.',
    it: 'Questo codice è stato inserito troppe volte. Ne chieda uno nuovo.',
    en: 'This code was entered too many times. Ask for a new one.',
  },
});

/** What the page « Informations de connexion » calls its fields. */
export const connectionLabels = {
  email: {
    fr: 'Nouvelle adresse email',
    de: 'Neue E-Mail-Adresse',
    it: 'Nuovo indirizzo email',
    en: 'New email address',
  },
  mobilePhone: {
    fr: 'Nouveau numéro de téléphone portable',
    de: 'Neue Mobiltelefonnummer',
    it: 'Nuovo numero di cellulare',
    en: 'New mobile phone number',
  },
  code: { fr: 'Code', de: 'Code', it: 'Codice', en: 'Code' },
  newPassword: {
    fr: 'Nouveau mot de passe',
    de: 'Neues Passwort',
    it: 'Nuova password',
    en: 'New password',
  },
} as const satisfies Readonly<Record<string, Wording>>;
