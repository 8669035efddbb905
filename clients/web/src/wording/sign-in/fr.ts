import { icu } from '../icu.ts';

const say = icu('fr');

export const fr = {
  ways: {
    appMeans: "Pour vous connecter, entrez le code que votre application d'authentification affiche.",
    appCode: "Code de l'application",
    appHint: '6 chiffres, renouvelés toutes les 30 secondes',
    recoveryMeans: 'Pour vous connecter, entrez un de vos codes de récupération. Il ne servira plus ensuite.',
    recoveryCode: 'Code de récupération',
    recoveryHint: 'Les tirets et les majuscules ne comptent pas.',
    useSms: "J'utilise le code reçu par SMS",
    useApp: "J'utilise une application d'authentification",
    useRecovery: "J'utilise un code de récupération",
  },
  passkey: {
    cancelled:
      "La connexion avec une clé d'accès n'a pas abouti. Réessayez, ou connectez-vous avec votre email.",
    failed: "Votre navigateur n'a pas pu lire de clé d'accès. Connectez-vous avec votre email.",
  },
  session: {
    title: say<{ left: string }>('Votre session se termine dans {left}'),
    idleMeans: "Vous n'avez rien fait depuis un moment. Par sécurité, le guichet se ferme tout seul.",
    lifeMeans: 'Une session a une durée limitée. Il faudra vous reconnecter pour continuer.',
    kept: 'Ce que vous avez saisi est gardé.',
    minutes: say<{ count: number }>('{count, plural, one {# minute} other {# minutes}}'),
    seconds: say<{ count: number }>('{count, plural, one {# seconde} other {# secondes}}'),
    stay: 'Rester connecté',
    staying: 'Un instant…',
    signInNow: 'Me reconnecter maintenant',
    later: 'Terminer ce que je fais',
    signOut: 'Déconnexion',
    noAnswer: 'Le guichet ne répond pas. Vérifiez votre connexion, puis réessayez.',
  },
} as const;
