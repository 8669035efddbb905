import { defineProblems } from '@guichet/chassis/problems/problem.ts';

export const staffProblems = defineProblems('identity', {
  ROLE_OF_ONESELF: {
    description: 'Nobody gives himself a role or takes away his own: another administrator does it.',
    fr: 'Vous ne pouvez pas changer vos propres rôles. Demandez à un autre administrateur.',
    de: 'Ihre eigenen Rollen können Sie nicht ändern. Bitten Sie eine andere Administratorin oder einen anderen Administrator.',
    it: 'Non può cambiare i propri ruoli. Lo chieda a un altro amministratore.',
    en: 'You cannot change your own roles. Ask another administrator.',
  },
  ACCOUNT_NOT_VERIFIED: {
    description:
      'No account has this e-mail address, or its owner has not followed the link that verifies it.',
    fr: "Aucun compte vérifié n'a cette adresse email. La personne doit d'abord s'inscrire et valider son adresse.",
    de: 'Kein bestätigtes Konto hat diese E-Mail-Adresse. Die Person muss sich zuerst registrieren und ihre Adresse bestätigen.',
    it: "Nessun conto verificato ha questo indirizzo email. La persona deve prima registrarsi e convalidare l'indirizzo.",
    en: 'No verified account has this email address. The person has to register and verify the address first.',
  },
});

/** What the field is called on the page. */
export const staffLabels = {
  email: { fr: 'Adresse email', de: 'E-Mail-Adresse', it: 'Indirizzo email', en: 'Email address' },
} as const;
