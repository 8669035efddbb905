import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { CardReason } from './card-payment.ts';

/** Why a payment can be unclear. */
type Doubt = Extract<
  CardReason,
  | 'AMOUNT_DIFFERS'
  | 'ORDER_DIFFERS'
  | 'TAKEN_AGAINST_PRICE'
  | 'OUTCOME_UNKNOWN'
  | 'PARTNER_REFUSES'
  | 'PARTNER_SILENT'
>;

export function doubtOf(reason: CardReason | null): Doubt {
  return reason !== null && reason in advices ? (reason as Doubt) : 'OUTCOME_UNKNOWN';
}

/** What finance does about an unclear payment, by the reason of the doubt. */
export const advices: Readonly<Record<Doubt, Wording>> = {
  AMOUNT_DIFFERS: {
    fr: "Le partenaire annonce un autre montant que le nôtre. Rien n'a été débité par nous. Comparez avec son journal, puis rendez l'autorisation.",
    de: 'Der Partner nennt einen anderen Betrag als wir. Von uns wurde nichts belastet. Vergleichen Sie mit seinem Journal und geben Sie die Autorisierung zurück.',
    it: "Il partner indica un importo diverso dal nostro. Non abbiamo addebitato nulla. Confronti con il suo giornale, poi restituisca l'autorizzazione.",
    en: 'The partner names another amount than ours. We have charged nothing. Compare with the partner’s journal, then give the authorisation back.',
  },
  ORDER_DIFFERS: {
    fr: "Le partenaire rattache ce paiement à une autre commande. Cherchez les deux références dans son journal avant d'en décider.",
    de: 'Der Partner ordnet diese Zahlung einer anderen Bestellung zu. Suchen Sie beide Referenzen in seinem Journal, bevor Sie entscheiden.',
    it: "Il partner attribuisce questo pagamento a un'altra ordinazione. Cerchi i due riferimenti nel suo giornale prima di decidere.",
    en: 'The partner counts this payment for another order. Look up both references in the partner’s journal before you decide.',
  },
  TAKEN_AGAINST_PRICE: {
    fr: "Le montant a été débité alors que la commande ne l'attendait plus. Remboursez-le chez le partenaire, puis notez « non débité ».",
    de: 'Der Betrag wurde belastet, obwohl die Bestellung ihn nicht mehr erwartete. Erstatten Sie ihn beim Partner und vermerken Sie «nicht belastet».',
    it: "L'importo è stato addebitato anche se l'ordinazione non lo attendeva più. Lo rimborsi presso il partner, poi annoti «non addebitato».",
    en: 'The amount was charged though the order no longer waited for it. Refund it at the partner, then record “not taken”.',
  },
  OUTCOME_UNKNOWN: {
    fr: "Le partenaire ne sait pas si la banque a accepté. Interrogez-le à nouveau demain ; s'il ne sait toujours pas, cherchez la référence dans son journal.",
    de: 'Der Partner weiss nicht, ob die Bank zugestimmt hat. Fragen Sie ihn morgen erneut; weiss er es dann nicht, suchen Sie die Referenz in seinem Journal.',
    it: 'Il partner non sa se la banca ha accettato. Lo interroghi di nuovo domani; se non lo sa ancora, cerchi il riferimento nel suo giornale.',
    en: 'The partner does not know whether the bank agreed. Ask again tomorrow; if that does not help, look up the reference in the partner’s journal.',
  },
  PARTNER_REFUSES: {
    fr: "Le partenaire refuse la suite de ce paiement. Cherchez la référence dans son journal et notez ce qu'il en est.",
    de: 'Der Partner lehnt den nächsten Schritt dieser Zahlung ab. Suchen Sie die Referenz in seinem Journal und halten Sie den Stand fest.',
    it: 'Il partner rifiuta il seguito di questo pagamento. Cerchi il riferimento nel suo giornale e annoti la situazione.',
    en: 'The partner refuses the next step of this payment. Look up the reference in the partner’s journal and record what it says.',
  },
  PARTNER_SILENT: {
    fr: "Le partenaire ne répond pas depuis des heures. Interrogez-le à nouveau dès qu'il répond ; vérifiez sinon les accès avec l'exploitation.",
    de: 'Der Partner antwortet seit Stunden nicht. Fragen Sie ihn erneut, sobald er antwortet; prüfen Sie sonst die Zugänge mit dem Betrieb.',
    it: "Il partner non risponde da ore. Lo interroghi di nuovo appena risponde; altrimenti verifichi gli accessi con l'esercizio.",
    en: 'The partner has not answered for hours. Ask again as soon as it answers; otherwise check the access with operations.',
  },
};

/** What finance calls the sentence that it writes when it clears a payment. */
export const noteLabel: Wording = { fr: 'Motif', de: 'Begründung', it: 'Motivo', en: 'Reason' };
