import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { RefundDoubt } from './refund.ts';

/** What finance does about an unclear refund, by the reason of the doubt. */
export const refundAdvices: Readonly<Record<RefundDoubt, Wording>> = {
  OUTCOME_UNKNOWN: {
    fr: "Le partenaire ne sait pas si le remboursement est ouvert. Interrogez-le à nouveau demain ; s'il ne sait toujours pas, cherchez la référence dans son journal.",
    de: 'Der Partner weiss nicht, ob die Erstattung eröffnet ist. Fragen Sie ihn morgen erneut; weiss er es dann nicht, suchen Sie die Referenz in seinem Journal.',
    it: 'Il partner non sa se il rimborso è aperto. Lo interroghi di nuovo domani; se non lo sa ancora, cerchi il riferimento nel suo giornale.',
    en: 'The partner does not know whether the refund is open. Ask again tomorrow; if that does not help, look up the reference in the partner’s journal.',
  },
  PARTNER_REFUSES: {
    fr: "Le partenaire refuse la suite de ce remboursement. Cherchez la référence dans son journal et notez ce qu'il en est.",
    de: 'Der Partner lehnt den nächsten Schritt dieser Erstattung ab. Suchen Sie die Referenz in seinem Journal und halten Sie den Stand fest.',
    it: 'Il partner rifiuta il seguito di questo rimborso. Cerchi il riferimento nel suo giornale e annoti la situazione.',
    en: 'The partner refuses the next step of this refund. Look up the reference in the partner’s journal and record what it says.',
  },
  PARTNER_SILENT: {
    fr: "Le partenaire ne répond pas depuis des heures. Interrogez-le à nouveau dès qu'il répond.",
    de: 'Der Partner antwortet seit Stunden nicht. Fragen Sie ihn erneut, sobald er antwortet.',
    it: 'Il partner non risponde da ore. Lo interroghi di nuovo appena risponde.',
    en: 'The partner has not answered for hours. Ask again as soon as it answers.',
  },
  AMOUNT_DIFFERS: {
    fr: "Le partenaire annonce un autre montant que le nôtre. Comparez avec son journal avant d'en décider.",
    de: 'Der Partner nennt einen anderen Betrag als wir. Vergleichen Sie mit seinem Journal, bevor Sie entscheiden.',
    it: 'Il partner indica un importo diverso dal nostro. Confronti con il suo giornale prima di decidere.',
    en: 'The partner names another amount than ours. Compare with the partner’s journal before you decide.',
  },
};
