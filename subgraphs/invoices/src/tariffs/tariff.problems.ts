import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an amount by tariff. */
export const tariffProblems = defineProblems('invoices', {
  TARIFF_NOT_KNOWN: {
    description: 'The service lies before the first rate that the counter knows.',
    fr: 'Le guichet ne connaît pas le tarif « {title} » au {day}. Vérifiez la date ; si elle est juste, utilisez le formulaire papier.',
    de: 'Der Schalter kennt den Tarif «{title}» am {day} nicht. Prüfen Sie das Datum; wenn es stimmt, verwenden Sie das Papierformular.',
    it: 'Lo sportello non conosce la tariffa «{title}» al {day}. Verifichi la data; se è giusta, utilizzi il modulo cartaceo.',
    en: 'The counter does not know the rate “{title}” on {day}. Check the date; if it is right, use the paper form.',
  },
  TARIFF_DAY_TAKEN: {
    description: 'The code has a rate with this first day already. Name its version to change it.',
    fr: 'Un tarif commence déjà le {day}. Choisissez une autre date, ou modifiez ce tarif-là.',
    de: 'Am {day} beginnt schon ein Ansatz. Wählen Sie ein anderes Datum, oder ändern Sie jenen Ansatz.',
    it: 'Il {day} inizia già una tariffa. Scelga un’altra data, oppure modifichi quella tariffa.',
    en: 'A rate already begins on {day}. Choose another date, or change that rate.',
  },
  TARIFF_BEFORE_CURRENT: {
    description:
      'The first day lies before that of the rate that holds today: earlier days keep their rates.',
    fr: 'Le tarif en vigueur a commencé le {day} : un nouveau tarif commence plus tard. Les jours précédents gardent leur tarif.',
    de: 'Der geltende Ansatz hat am {day} begonnen: ein neuer beginnt später. Frühere Tage behalten ihren Ansatz.',
    it: 'La tariffa in vigore è iniziata il {day}: una nuova inizia più tardi. I giorni precedenti conservano la loro tariffa.',
    en: 'The rate in force began on {day}: a new one begins later. Earlier days keep their rate.',
  },
  TARIFF_HAS_BEGUN: {
    description:
      'The rate has begun, and claims may have been counted with it: its amount stays, and it can not be removed. Its source and verification can be changed.',
    fr: 'Ce tarif compte depuis le {day} : son montant ne change plus. Ajoutez un nouveau tarif qui commence plus tard.',
    de: 'Dieser Ansatz gilt seit dem {day}: sein Betrag ändert sich nicht mehr. Fügen Sie einen neuen Ansatz hinzu, der später beginnt.',
    it: 'Questa tariffa vale dal {day}: il suo importo non cambia più. Aggiunga una nuova tariffa che inizia più tardi.',
    en: 'This rate has counted since {day}: its amount no longer changes. Add a new rate that begins later.',
  },
});
