import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with form 300.001 beyond a single field, and what its owner and the office should know. */
export const hearingAidProblems = defineProblems('invoices', {
  HEARING_AID_EMPTY: {
    description: 'Form 300.001 uses none of its five sections.',
    fr: 'Choisissez au moins une prestation à rembourser, et remplissez sa partie.',
    de: 'Wählen Sie mindestens eine Leistung, die vergütet werden soll, und füllen Sie ihren Teil aus.',
    it: 'Scelga almeno una prestazione da rimborsare e compili la sua parte.',
    en: 'Choose at least one service to be reimbursed, and fill in its part.',
  },
  HEARING_AID_YEAR_MALFORMED: {
    description: 'A year is not written with four digits.',
    fr: "Le champ {label} doit indiquer l'année en quatre chiffres, par exemple 2026.",
    de: 'Das Feld {label} muss das Jahr mit vier Ziffern angeben, zum Beispiel 2026.',
    it: "Il campo {label} deve indicare l'anno in quattro cifre, per esempio 2026.",
    en: 'The field {label} must be a year in four digits, for example 2026.',
  },
  HEARING_AID_YEAR_IN_FUTURE: {
    description: 'A year of batteries lies after the present one in Geneva.',
    fr: 'Le champ {label} doit indiquer {thisYear} ou une année passée.',
    de: 'Das Feld {label} muss {thisYear} oder ein vergangenes Jahr angeben.',
    it: 'Il campo {label} deve indicare il {thisYear} o un anno passato.',
    en: 'The field {label} must be {thisYear} or a past year.',
  },
  HEARING_AID_YEARS_REVERSED: {
    description: 'The last year of batteries lies before the first.',
    fr: "La dernière année précède la première. Corrigez l'une des deux, ou laissez la dernière vide pour une seule année.",
    de: 'Das letzte Jahr liegt vor dem ersten. Korrigieren Sie eines der beiden, oder lassen Sie das letzte für ein einziges Jahr leer.',
    it: "L'ultimo anno precede il primo. Corregga uno dei due, oppure lasci vuoto l'ultimo per un solo anno.",
    en: 'The last year is before the first. Correct one of them, or leave the last one empty for a single year.',
  },
  HEARING_AID_FITTED_BEFORE: {
    description:
      'A warning: another claim for the same insured person asks for a fitting less than six years before or after this one (annex to the OMAI, number 5.07).',
    fr: "La demande {reference} porte déjà sur un appareillage remis le {day}. Le forfait est payé une fois en six ans (OMAI, annexe ch. 5.07) : l'office décide si un nouvel appareillage est dû avant.",
    de: 'Das Gesuch {reference} betrifft bereits eine Versorgung, die am {day} abgegeben wurde. Die Pauschale wird einmal in sechs Jahren bezahlt (HVI, Anhang Ziff. 5.07): Die Stelle entscheidet, ob eine neue Versorgung früher geschuldet ist.',
    it: "La domanda {reference} riguarda già un apparecchio consegnato il {day}. L'importo forfettario è pagato una volta in sei anni (OMAI, allegato n. 5.07): l'ufficio decide se un nuovo apparecchio è dovuto prima.",
    en: 'The claim {reference} already asks for a fitting handed over on {day}. The lump sum is paid once in six years (OMAI, annex no. 5.07): the office decides whether a new fitting is due earlier.',
  },
  HEARING_AID_UNDER_GUARANTEE: {
    description:
      'A warning: the repair lies less than two years after the last hand-over that the counter knows of, while the vendor still answers for what he sold (art. 210 al. 1 CO).',
    fr: "L'appareillage a été remis le {day}, moins de deux ans avant la réparation : le vendeur en répond peut-être encore (art. 210 al. 1 CO). L'assurance paie après la garantie (OMAI, annexe ch. 5.07) : l'office décide.",
    de: 'Die Versorgung wurde am {day} abgegeben, weniger als zwei Jahre vor der Reparatur: Vielleicht haftet der Verkäufer noch (Art. 210 Abs. 1 OR). Die Versicherung zahlt nach der Garantie (HVI, Anhang Ziff. 5.07): Die Stelle entscheidet.',
    it: "L'apparecchio è stato consegnato il {day}, meno di due anni prima della riparazione: forse il venditore ne risponde ancora (art. 210 cpv. 1 CO). L'assicurazione paga dopo la garanzia (OMAI, allegato n. 5.07): l'ufficio decide.",
    en: 'The fitting was handed over on {day}, less than two years before the repair: the vendor may still answer for it (art. 210 para. 1 CO). The insurance pays after the guarantee (OMAI, annex no. 5.07): the office decides.',
  },
  HEARING_AID_REPAIRED_BEFORE: {
    description:
      'A warning: another claim for the same insured person asks for a repair of the same kind in the same calendar year; the lump sum is paid once for each hearing aid and year (annex to the OMAI, number 5.07).',
    fr: "Une réparation de la même sorte ({kind}) figure déjà pour {year} dans {references}. Le forfait est payé une fois par appareil et par année civile (OMAI, annexe ch. 5.07) : dites dans la remarque s'il s'agit d'un autre appareil.",
    de: 'Eine Reparatur derselben Art ({kind}) steht für {year} bereits in {references}. Die Pauschale wird einmal je Gerät und Kalenderjahr bezahlt (HVI, Anhang Ziff. 5.07): Sagen Sie in der Bemerkung, ob es um ein anderes Gerät geht.',
    it: "Una riparazione dello stesso tipo ({kind}) figura già per il {year} in {references}. L'importo forfettario è pagato una volta per apparecchio e per anno civile (OMAI, allegato n. 5.07): dica nell'osservazione se si tratta di un altro apparecchio.",
    en: 'A repair of the same kind ({kind}) already stands for {year} in {references}. The lump sum is paid once for each hearing aid and calendar year (OMAI, annex no. 5.07): say in the remark if another hearing aid is meant.',
  },
  HEARING_AID_BATTERIES_BEFORE: {
    description:
      'A warning: another claim for the same insured person asks for batteries of one of the same years; the lump sum is paid once for a calendar year (annex to the OMAI, number 5.07).',
    fr: 'Des batteries figurent déjà pour {years} dans {references}. Le forfait est payé une fois par année civile (OMAI, annexe ch. 5.07).',
    de: 'Batterien stehen für {years} bereits in {references}. Die Pauschale wird einmal je Kalenderjahr bezahlt (HVI, Anhang Ziff. 5.07).',
    it: "Batterie figurano già per {years} in {references}. L'importo forfettario è pagato una volta per anno civile (OMAI, allegato n. 5.07).",
    en: 'Batteries already stand for {years} in {references}. The lump sum is paid once for a calendar year (OMAI, annex no. 5.07).',
  },
  HEARING_AID_INVOICE_EXPECTED: {
    description:
      'A warning: no document is added. The office expects the invoice of the vendor, for a repair that of the manufacturer too; a claim can go without.',
    fr: "Aucun document n'est joint. L'office s'attend à la facture du vendeur, pour une réparation aussi à celle du fabricant ; la demande peut partir sans elle.",
    de: 'Es liegt kein Dokument bei. Die Stelle erwartet die Rechnung des Verkäufers, bei einer Reparatur auch jene des Herstellers; das Gesuch kann auch ohne sie gesendet werden.',
    it: "Non è allegato alcun documento. L'ufficio si aspetta la fattura del venditore, per una riparazione anche quella del fabbricante; la domanda può partire anche senza.",
    en: 'No document is added. The office expects the invoice of the vendor, for a repair that of the manufacturer too; the claim can go without.',
  },
});
