import { icu } from '../icu.ts';

/** A payment that the bank refused, in French. */
const say = icu('fr');

export const fr = {
  title: 'Indiquez un autre compte',
  titleSame: 'Indiquez un compte',
  afterwards: "Votre demande reste acceptée. L'office paie dès que vous avez indiqué un compte.",
  refused: say<{ amount: string; account: string }>(
    "La banque n'a pas pu verser {amount} sur le compte {account}.",
  ),
  notThisOne: 'Ce compte ne peut plus être choisi pour cette demande.',
  thisOneToo: 'Vous pouvez choisir le même compte ou un autre.',
  choose: 'Sur quel compte verser ?',
  pay: 'Verser sur ce compte',
  add: 'Ajouter un compte',
  confirmTitle: 'Verser sur ce compte ?',
  confirmMeans: say<{ amount: string; account: string; holder: string }>(
    "L'office versera {amount} sur le compte {account}, {holder}. Vérifiez le numéro : vous ne pourrez plus le changer.",
  ),
  cancel: 'Annuler',
  done: say<{ account: string }>(
    "C'est noté : l'office versera le montant sur le compte {account}. Cela peut prendre une dizaine de jours.",
  ),
  earlier: 'Versements refusés',
  rejected: 'Refusé par la banque',
  returned: 'Retourné par la banque',
} as const;
