import { icu } from '../icu.ts';

const say = icu('fr');

/** What the office's guide quotes stands here word for word. */
export const fr = {
  title: 'Informations de connexion',
  lead: "L'adresse email, le téléphone et le mot de passe avec lesquels vous vous connectez.",
  change: 'Modifier',
  cancel: 'Annuler',
  saving: 'Enregistrement…',
  email: {
    title: 'Adresse email',
    change: "Modifier l'adresse email",
    aside: 'Vous vous connectez avec elle, et nous y écrivons.',
    next: 'Nouvelle adresse email',
    nextHint: "Un lien y est envoyé. L'adresse change quand vous l'ouvrez.",
    submit: 'Envoyer le lien',
    sent: say<{ email: string; moment: string }>(
      "Un email est parti à {email}. Ouvrez son lien jusqu'au {moment}.",
    ),
    pending: 'Un changement attend',
    pendingMeans: say<{ email: string }>(
      'La nouvelle adresse {email} sera la vôtre quand vous ouvrirez le lien qui y est arrivé. Jusque-là, rien ne change. Rien reçu ? Refaites la demande.',
    ),
  },
  mobilePhone: {
    title: 'Numéro de téléphone portable',
    change: 'Modifier le numéro',
    aside: 'Il reçoit le code à 6 chiffres de vos connexions.',
    now: say<{ digits: string }>('Le numéro qui finit par {digits}'),
    next: 'Nouveau numéro de téléphone portable',
    nextHint: 'Un code y est envoyé tout de suite. 079 ou +41, comme vous voulez.',
    submit: 'Envoyer le code',
    sentTo: say<{ digits: string }>(
      'Le SMS part au numéro qui finit par {digits}. Il peut prendre quelques secondes.',
    ),
    code: 'Code reçu par SMS',
    codeHint: '6 chiffres',
    confirm: 'Confirmer le numéro',
    confirming: 'Vérification…',
    newCodeSent: "Un nouveau code est parti. L'ancien ne vaut plus.",
    otherNumber: "Ce n'est pas le bon numéro",
    changed: 'Votre numéro est changé. Vos autres appareils sont déconnectés.',
  },
  newPassword: {
    title: 'Mot de passe',
    change: 'Modifier le mot de passe',
    aside: "Personne à l'office ne le connaît.",
    old: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    nextHint: '12 caractères au moins. Une phrase est plus facile à retenir.',
    confirmation: 'Confirmation du mot de passe',
    different: 'Les deux mots de passe ne sont pas les mêmes. Tapez deux fois le même.',
    submit: 'Changer le mot de passe',
    changed: 'Votre mot de passe est changé. Vos autres appareils sont déconnectés.',
  },
  link: {
    title: 'Votre nouvelle adresse email',
    going: 'Enregistrement de la nouvelle adresse…',
    done: 'Votre adresse email est changée',
    doneMeans: say<{ email: string }>('Vous vous connectez maintenant avec {email}.'),
    failed: 'Ce lien ne change pas votre adresse',
    failedMeans: "Votre adresse reste celle d'avant. Vous pouvez refaire la demande dans « Mon compte ».",
    toConnection: 'Aller à mes informations de connexion',
    again: 'Réessayer',
  },
} as const;
