import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an activation. */
export const activationProblems = defineProblems('identity', {
  LINK_UNKNOWN: {
    description: 'The token of the activation was never sent.',
    fr: "Ce lien n'est pas valable. Copiez-le en entier depuis l'email, ou demandez-en un nouveau.",
    de: 'Dieser Link ist ungültig. Kopieren Sie ihn vollständig aus der E-Mail, oder fordern Sie einen neuen an.',
    it: "Questo link non è valido. Lo copi per intero dall'email o ne chieda uno nuovo.",
    en: 'This link is not valid. Copy it whole from the email, or ask for a new one.',
  },
  LINK_USED: {
    description: 'The activation was done, or a later e-mail took the place of this one.',
    fr: 'Ce lien a déjà servi, ou un lien plus récent le remplace. Connectez-vous, ou suivez le lien du dernier email.',
    de: 'Dieser Link wurde bereits verwendet oder durch einen neueren ersetzt. Melden Sie sich an, oder folgen Sie dem Link der letzten E-Mail.',
    it: "Questo link è già stato usato o sostituito da uno più recente. Acceda, o segua il link dell'ultima email.",
    en: 'This link has already been used, or a newer one replaces it. Sign in, or follow the link in the last email.',
  },
  LINK_EXPIRED: {
    description:
      'The activation e-mail is older than ACTIVATION_LINK_TTL: ask for another one with resendActivation.',
    fr: 'Ce lien a expiré. Demandez-en un nouveau.',
    de: 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
    it: 'Questo link è scaduto. Ne chieda uno nuovo.',
    en: 'This link has expired. Ask for a new one.',
  },
  ACTIVATION_HAS_ACCOUNT: {
    description:
      'Since the e-mail left, its address got an account. The provider’s request waits there: sign in and answer it.',
    fr: 'Cette adresse email a déjà un compte au guichet. Connectez-vous : la demande de mise en relation vous y attend.',
    de: 'Diese E-Mail-Adresse hat bereits ein Konto am Schalter. Melden Sie sich an: Die Anfrage wartet dort auf Sie.',
    it: 'Questo indirizzo email ha già un conto allo sportello. Acceda: la richiesta di collegamento la attende lì.',
    en: 'This email address already has an account at the counter. Sign in: the link request is waiting for you there.',
  },
  ACTIVATION_CHANGED: {
    description:
      'The provider changed the client’s data since the code was sent: read them again with openActivation, and ask for another code.',
    fr: 'Votre prestataire a modifié vos données entre-temps. Rechargez la page, relisez-les, puis demandez un nouveau code.',
    de: 'Ihr Dienstleister hat Ihre Angaben inzwischen geändert. Laden Sie die Seite neu, lesen Sie sie nochmals, und fordern Sie einen neuen Code an.',
    it: 'Nel frattempo il suo prestatore ha modificato i suoi dati. Ricarichi la pagina, li rilegga e chieda un nuovo codice.',
    en: 'Your provider has changed your data in the meantime. Reload the page, read them again, then ask for a new code.',
  },
  ACTIVATION_CODE_TOO_EARLY: {
    description:
      'Another code was asked for before SIGN_IN_CODE_RESEND_AFTER had passed (`resendAvailableAt`).',
    fr: "Un code vient d'être envoyé. Patientez un peu avant d'en demander un nouveau.",
    de: 'Ein Code wurde soeben gesendet. Warten Sie einen Moment, bevor Sie einen neuen anfordern.',
    it: 'Un codice è appena stato inviato. Attenda un momento prima di richiederne uno nuovo.',
    en: 'A code has just been sent. Wait a moment before asking for a new one.',
  },
  ACTIVATION_CODES_TOO_MANY: {
    description:
      'Five codes within an hour, or ten within a day, were asked for an activation or went to its number.',
    fr: 'Trop de codes ont été demandés. Réessayez dans une heure.',
    de: 'Es wurden zu viele Codes angefordert. Versuchen Sie es in einer Stunde erneut.',
    it: "Sono stati chiesti troppi codici. Riprovi tra un'ora.",
    en: 'Too many codes were asked for. Try again in an hour.',
  },
  ACTIVATION_CODE_WRONG: {
    description: 'The code is not the one that the phone received last.',
    fr: "Ce code n'est pas valable. Vérifiez le dernier SMS reçu.",
    de: 'Dieser Code ist ungültig. Prüfen Sie die letzte SMS.',
    it: "Questo codice non è valido. Verifichi l'ultimo SMS ricevuto.",
    en: 'This code is not valid. Check the last SMS that you received.',
  },
  ACTIVATION_CODE_EXPIRED: {
    description:
      'The code is older than SIGN_IN_CODE_TTL, or there is none: ask for one with sendActivationCode.',
    fr: 'Ce code a expiré. Demandez-en un nouveau.',
    de: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
    it: 'Questo codice è scaduto. Ne chieda uno nuovo.',
    en: 'This code has expired. Ask for a new one.',
  },
  ACTIVATION_CODE_USED_UP: {
    description:
      'The code was guessed wrong five times and is void. Ask for a new one with sendActivationCode.',
    fr: 'Ce code a été saisi trop de fois. Demandez-en un nouveau.',
    de: 'Dieser Code wurde zu oft eingegeben. Fordern Sie einen neuen an.',
    it: 'Questo codice è stato inserito troppe volte. Ne chieda uno nuovo.',
    en: 'This code was entered too many times. Ask for a new one.',
  },
});

/** What the page of an activation calls its fields. */
export const activationLabels = {
  email: { fr: 'Adresse email', de: 'E-Mail-Adresse', it: 'Indirizzo email', en: 'Email address' },
  password: { fr: 'Mot de passe', de: 'Passwort', it: 'Password', en: 'Password' },
  code: { fr: 'Code', de: 'Code', it: 'Codice', en: 'Code' },
} as const satisfies Readonly<Record<string, Wording>>;
