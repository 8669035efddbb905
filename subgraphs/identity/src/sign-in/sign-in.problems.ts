import { defineProblems } from '@guichet/chassis/problems/problem.ts';

export const signInProblems = defineProblems('identity', {
  SIGN_IN_LOCKED: {
    description:
      'Six sign-ins failed from the same place, or in the same known browser: the account is locked there for SIGN_IN_LOCK. Or five codes were sent for one sign-in: start again with startSignIn.',
    fr: "Trop de tentatives de connexion, veuillez réessayer d'ici quelques minutes",
    de: 'Zu viele Anmeldeversuche, bitte versuchen Sie es in einigen Minuten erneut',
    it: 'Troppi tentativi di accesso, riprovi tra qualche minuto',
    en: 'Too many sign-in attempts, please try again in a few minutes',
  },
  SIGN_IN_CODE_WRONG: {
    description:
      'The code is not the one that was sent last, nor the authenticator’s, nor a recovery code; or none was sent because the e-mail or the password was wrong.',
    fr: "Ce code d'accès n'est pas valable. Si vous n'avez reçu aucun SMS, vérifiez votre email et votre mot de passe.",
    de: 'Dieser Zugangscode ist ungültig. Wenn Sie keine SMS erhalten haben, prüfen Sie Ihre E-Mail-Adresse und Ihr Passwort.',
    it: "Questo codice d'accesso non è valido. Se non ha ricevuto alcun SMS, verifichi l'email e la password.",
    en: 'This access code is not valid. If you received no SMS, check your email and your password.',
  },
  SIGN_IN_CODE_EXPIRED: {
    description:
      'The code is older than SIGN_IN_CODE_TTL, or there is no such sign-in. Start again with startSignIn.',
    fr: "Ce code d'accès a expiré. Veuillez vous connecter à nouveau.",
    de: 'Dieser Zugangscode ist abgelaufen. Bitte melden Sie sich erneut an.',
    it: "Questo codice d'accesso è scaduto. Effettui nuovamente l'accesso.",
    en: 'This access code has expired. Please sign in again.',
  },
  SIGN_IN_CODE_USED: {
    description: 'The code was accepted once already. Start again with startSignIn.',
    fr: "Ce code d'accès a déjà été utilisé. Veuillez vous connecter à nouveau.",
    de: 'Dieser Zugangscode wurde bereits verwendet. Bitte melden Sie sich erneut an.',
    it: "Questo codice d'accesso è già stato utilizzato. Effettui nuovamente l'accesso.",
    en: 'This access code has already been used. Please sign in again.',
  },
  SIGN_IN_CODE_USED_UP: {
    description:
      'The code was guessed wrong five times and is void. Ask for a new one with resendSignInCode.',
    fr: "Ce code d'accès a été saisi trop de fois. Demandez un nouveau code d'accès.",
    de: 'Dieser Zugangscode wurde zu oft eingegeben. Fordern Sie einen neuen Zugangscode an.',
    it: "Questo codice d'accesso è stato inserito troppe volte. Richieda un nuovo codice d'accesso.",
    en: 'This access code was entered too many times. Ask for a new access code.',
  },
  SIGN_IN_CODE_TOO_EARLY: {
    description:
      'A new code was asked for before SIGN_IN_CODE_RESEND_AFTER had passed (`challenge.resendAvailableAt`).',
    fr: "Un code d'accès vient d'être envoyé. Patientez un peu avant d'en demander un nouveau.",
    de: 'Ein Zugangscode wurde soeben gesendet. Warten Sie einen Moment, bevor Sie einen neuen anfordern.',
    it: "Un codice d'accesso è appena stato inviato. Attenda un momento prima di richiederne uno nuovo.",
    en: 'An access code has just been sent. Wait a moment before asking for a new one.',
  },
});

/** What the fields are called on the sign-in page. */
export const signInLabels = {
  email: { fr: 'Email', de: 'E-Mail', it: 'Email', en: 'Email' },
  password: { fr: 'Mot de passe', de: 'Passwort', it: 'Password', en: 'Password' },
  code: { fr: "Code d'accès", de: 'Zugangscode', it: "Codice d'accesso", en: 'Access code' },
} as const;
