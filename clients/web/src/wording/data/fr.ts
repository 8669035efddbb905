import { icu } from '../icu.ts';

const say = icu('fr');

export const fr = {
  title: 'Mes données',
  lead: 'Ce que le guichet garde de vous : en prendre une copie, ou fermer le compte.',
  cancel: 'Annuler',
  copies: {
    title: 'Copie de mes données',
    aside: 'Votre droit selon la loi sur la protection des données (nLPD, art. 25 et 28).',
    means:
      'Un fichier ZIP avec tout ce que le guichet garde de vous : vos informations, vos demandes et leurs documents. Il se prépare en quelques minutes ; un email vous dit quand il est prêt.',
    ask: 'Demander une copie',
    submit: 'Préparer la copie',
    asking: 'Envoi…',
    list: 'Vos copies',
    asked: say<{ moment: string }>('Demandée le {moment}'),
    until: say<{ moment: string }>("A télécharger jusqu'au {moment}"),
    PREPARING: 'En préparation',
    READY: 'Prête',
    FAILED: 'A refaire',
    EXPIRED: 'Effacée',
    failedMeans: "La copie n'a pas pu être préparée. Demandez-en une nouvelle.",
    expiredMeans: 'Les copies sont gardées sept jours.',
    preparingMeans: 'Vous pouvez quitter cette page : la copie continue à se préparer.',
    refresh: 'Actualiser',
    download: 'Télécharger',
    downloadOf: say<{ moment: string }>('Télécharger la copie demandée le {moment}'),
    opening: 'Ouverture…',
    notOpened: "La copie ne s'est pas ouverte. Réessayez.",
    kilobytes: say<{ size: number }>('{size} ko'),
    megabytes: say<{ size: string }>('{size} Mo'),
    nowReady: 'Votre copie est prête.',
  },
  closing: {
    title: 'Fermer mon compte',
    aside: 'Un compte fermé ne se rouvre pas.',
    unknown: "Ce que l'office garderait ne se laisse pas dire en ce moment. Réessayez dans un instant.",
    gone: 'Ce qui est effacé',
    goneConnection: 'votre adresse email, votre mot de passe, votre téléphone et vos clés de connexion',
    goneDrafts: say<{ count: number }>(
      "{count, plural, =0 {ce que vous n'avez jamais envoyé} one {# brouillon, avec ses documents} other {# brouillons, avec leurs documents}}",
    ),
    goneAccess: "l'accès au guichet, sur tous vos appareils",
    kept: "Ce que l'office garde",
    keptClaims: say<{ count: number }>(
      "{count, plural, =0 {Rien n'a été envoyé : l'office ne garde pas de dossier.} one {# demande envoyée, avec ses documents, dix ans après sa fin : la loi le demande (LPGA, art. 46).} other {# demandes envoyées, avec leurs documents, dix ans après leur fin : la loi le demande (LPGA, art. 46).}}",
    ),
    inTreatment: say<{ count: number }>(
      '{count, plural, one {# demande est encore en traitement : elle suit son cours, et la réponse vous vient par la poste.} other {# demandes sont encore en traitement : elles suivent leur cours, et les réponses vous viennent par la poste.}}',
    ),
    copyFirst: 'Prenez une copie de vos données avant de fermer le compte.',
    inTheWay: 'Une chose à régler avant',
    inTheWayMeans: say<{ count: number }>(
      '{count, plural, one {Vous êtes le dernier gestionnaire de cette entreprise. Donnez ce rôle à un collègue, puis revenez :} other {Vous êtes le dernier gestionnaire de ces entreprises. Donnez ce rôle à un collègue, puis revenez :}}',
    ),
    open: 'Fermer mon compte',
    confirms: "J'ai compris : mon compte et mes brouillons sont effacés, et cela ne se défait pas",
    submit: 'Fermer mon compte définitivement',
    submitting: 'Fermeture…',
  },
  farewell: {
    title: 'Votre compte est fermé',
    lead: "Un dernier email vous le confirme. Merci d'avoir utilisé le guichet.",
    kept: "Ce que vous avez envoyé reste à l'office, comme la loi le demande. Les réponses à venir vous parviennent par la poste.",
    again: 'Vous pouvez vous inscrire à nouveau quand vous voulez, avec la même adresse email.',
    home: "Aller à l'accueil",
  },
} as const;
