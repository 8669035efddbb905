import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** Why a second factor isn't added, or lets nobody in. */
export const secondFactorProblems = defineProblems('identity', {
  PASSKEY_REFUSED: {
    description:
      'The browser’s answer is not one to this ceremony, comes too late or a second time, or its passkey is not known here.',
    fr: "Cette clé d'accès n'a pas été acceptée. Recommencez.",
    de: 'Dieser Passkey wurde nicht angenommen. Versuchen Sie es erneut.',
    it: 'Questa passkey non è stata accettata. Riprovi.',
    en: 'This passkey was not accepted. Please try again.',
  },
  PASSKEY_KNOWN: {
    description: 'The passkey is registered already.',
    fr: "Cette clé d'accès est déjà enregistrée.",
    de: 'Dieser Passkey ist bereits registriert.',
    it: 'Questa passkey è già registrata.',
    en: 'This passkey is already registered.',
  },
  AUTHENTICATOR_KNOWN: {
    description: 'The account has an authenticator already: remove it first.',
    fr: "Une application d'authentification est déjà enregistrée. Supprimez-la avant d'en ajouter une autre.",
    de: 'Eine Authentifizierungs-App ist bereits registriert. Entfernen Sie sie, bevor Sie eine andere hinzufügen.',
    it: "Un'app di autenticazione è già registrata. La elimini prima di aggiungerne un'altra.",
    en: 'An authenticator app is already registered. Remove it before you add another one.',
  },
  AUTHENTICATOR_CODE_WRONG: {
    description: 'The code is not the one that the authenticator shows for this secret now.',
    fr: "Ce code n'est pas celui que l'application affiche. Attendez le suivant, et vérifiez l'heure de votre téléphone.",
    de: 'Dieser Code ist nicht der, den die App anzeigt. Warten Sie auf den nächsten und prüfen Sie die Uhrzeit Ihres Telefons.',
    it: "Questo codice non è quello che mostra l'app. Aspetti il prossimo e controlli l'ora del suo telefono.",
    en: 'This code is not the one that the app shows. Wait for the next one, and check the time on your phone.',
  },
  AUTHENTICATOR_SECRET_EXPIRED: {
    description:
      'The secret is older than ten minutes, was tried five times, or was never made. Start again with startAuthenticator.',
    fr: "Ce code QR n'est plus valable. Recommencez avec un nouveau.",
    de: 'Dieser QR-Code ist nicht mehr gültig. Beginnen Sie mit einem neuen.',
    it: 'Questo codice QR non è più valido. Ricominci con uno nuovo.',
    en: 'This QR code is no longer valid. Start again with a new one.',
  },
  SECOND_FACTORS_TOO_MANY: {
    description: 'An account has at most 20 second factors.',
    fr: 'Vous avez déjà {limit} moyens de connexion. Supprimez-en un pour en ajouter un autre.',
    de: 'Sie haben bereits {limit} Anmeldemittel. Entfernen Sie eines, um ein anderes hinzuzufügen.',
    it: 'Ha già {limit} mezzi di accesso. Ne elimini uno per aggiungerne un altro.',
    en: 'You already have {limit} ways to sign in. Remove one to add another.',
  },
  RECOVERY_NEEDS_FACTOR: {
    description: 'Recovery codes stand in for a second factor: the account has none.',
    fr: "Ajoutez d'abord une clé d'accès ou une application d'authentification.",
    de: 'Fügen Sie zuerst einen Passkey oder eine Authentifizierungs-App hinzu.',
    it: "Aggiunga prima una passkey o un'app di autenticazione.",
    en: 'First add a passkey or an authenticator app.',
  },
});

/** What the fields are called on the page. */
export const secondFactorLabels = {
  name: { fr: 'Nom', de: 'Name', it: 'Nome', en: 'Name' },
  code: {
    fr: "Code de l'application",
    de: 'Code der App',
    it: "Codice dell'app",
    en: 'Code of the app',
  },
} as const;
