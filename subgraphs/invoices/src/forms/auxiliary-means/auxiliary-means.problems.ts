import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with forms 318.635 to 318.639 beyond a single field, and what the ordinance says that stops nothing. */
export const auxiliaryMeansProblems = defineProblems('invoices', {
  AUXILIARY_MEANS_END_BEFORE_START: {
    description: 'The last day of the period of the service lies before the first.',
    fr: "La fin de la période précède son début. Corrigez l'une des deux dates.",
    de: 'Das Ende der Periode liegt vor ihrem Beginn. Korrigieren Sie eines der beiden Daten.',
    it: 'La fine del periodo precede il suo inizio. Corregga una delle due date.',
    en: 'The period ends before it begins. Correct one of the two dates.',
  },
  AUXILIARY_MEANS_END_IN_FUTURE: {
    description: 'The period of the service ends after today in Geneva, and it is no rental.',
    fr: "La période se termine après aujourd'hui. Seule une location peut courir plus loin.",
    de: 'Die Periode endet nach dem heutigen Tag. Nur eine Miete darf länger laufen.',
    it: 'Il periodo termina dopo oggi. Solo un noleggio può durare più a lungo.',
    en: 'The period ends after today. Only a rental may run longer.',
  },
  AUXILIARY_MEANS_NOT_OFFERED: {
    description:
      'The benefit is in the office’s list of auxiliary means, but not on the first day of the service.',
    fr: 'La prestation {code} ne figure pas dans la liste des moyens auxiliaires au {day}. Vérifiez la période, ou choisissez une autre prestation.',
    de: 'Die Leistung {code} steht am {day} nicht in der Hilfsmittelliste. Prüfen Sie die Periode, oder wählen Sie eine andere Leistung.',
    it: "La prestazione {code} non figura nell'elenco dei mezzi ausiliari al {day}. Verifichi il periodo, oppure scelga un'altra prestazione.",
    en: 'The benefit {code} is not in the list of auxiliary means on {day}. Check the period, or choose another benefit.',
  },
  AUXILIARY_MEANS_VEHICLE_UPKEEP: {
    description: 'Upkeep of a motor vehicle, which the insurance never pays (art. 7 al. 3 OMAI).',
    fr: "L'assurance ne rembourse pas l'entretien d'un véhicule à moteur (art. 7 al. 3 OMAI). Choisissez un autre type de remise.",
    de: 'Die Versicherung vergütet den Unterhalt von Motorfahrzeugen nicht (Art. 7 Abs. 3 HVI). Wählen Sie eine andere Art der Abgabe.',
    it: "L'assicurazione non rimborsa la manutenzione di un veicolo a motore (art. 7 cpv. 3 OMAI). Scelga un altro tipo di consegna.",
    en: 'The insurance does not pay for the upkeep of a motor vehicle (art. 7 al. 3 OMAI). Choose another kind of delivery.',
  },
  AUXILIARY_MEANS_UPKEEP_LIMIT: {
    description:
      'Warns: with what was claimed before, upkeep of this means goes beyond its limit of the calendar year (art. 7 al. 3 OMAI).',
    fr: "En {year}, l'entretien de la prestation {code} se monte à {sum} CHF avec les demandes précédentes. L'assurance en rembourse {limit} CHF au plus par année civile (art. 7 al. 3 OMAI).",
    de: 'Im Jahr {year} beläuft sich der Unterhalt der Leistung {code} mit den früheren Gesuchen auf {sum} CHF. Die Versicherung vergütet davon höchstens {limit} CHF je Kalenderjahr (Art. 7 Abs. 3 HVI).',
    it: "Nel {year} la manutenzione della prestazione {code} ammonta a {sum} CHF con le domande precedenti. L'assicurazione ne rimborsa al massimo {limit} CHF per anno civile (art. 7 cpv. 3 OMAI).",
    en: 'In {year} the upkeep of the benefit {code} comes to {sum} CHF with the earlier claims. The insurance pays at most {limit} CHF of it per calendar year (art. 7 al. 3 OMAI).',
  },
  AUXILIARY_MEANS_THIRD_PARTY_LIMIT: {
    description:
      'Warns: with what was claimed before, services of third parties go beyond their limit of the calendar year (art. 9 al. 2 OMAI).',
    fr: "En {year}, les services de tiers se montent à {sum} CHF avec les demandes précédentes. L'assurance rembourse {limit} CHF au plus par année civile, et pas plus que le revenu annuel de l'activité (art. 9 al. 2 OMAI).",
    de: 'Im Jahr {year} belaufen sich die Dienstleistungen Dritter mit den früheren Gesuchen auf {sum} CHF. Die Versicherung vergütet höchstens {limit} CHF je Kalenderjahr, und nicht mehr als das Jahreseinkommen aus der Tätigkeit (Art. 9 Abs. 2 HVI).',
    it: "Nel {year} i servizi di terzi ammontano a {sum} CHF con le domande precedenti. L'assicurazione rimborsa al massimo {limit} CHF per anno civile, e non più del reddito annuo dell'attività (art. 9 cpv. 2 OMAI).",
    en: 'In {year} the services of third parties come to {sum} CHF with the earlier claims. The insurance pays at most {limit} CHF per calendar year, and no more than the yearly income from the activity (art. 9 al. 2 OMAI).',
  },
  AUXILIARY_MEANS_YEAR_LIMIT: {
    description:
      'Warns: with what was claimed before, a benefit goes beyond its own limit of the calendar year in the annex of the OMAI.',
    fr: "En {year}, la prestation {code} se monte à {sum} CHF avec les demandes précédentes. L'assurance en rembourse {limit} CHF au plus par année civile (annexe OMAI, ch. {code}).",
    de: 'Im Jahr {year} beläuft sich die Leistung {code} mit den früheren Gesuchen auf {sum} CHF. Die Versicherung vergütet davon höchstens {limit} CHF je Kalenderjahr (Anhang HVI, Ziff. {code}).',
    it: "Nel {year} la prestazione {code} ammonta a {sum} CHF con le domande precedenti. L'assicurazione ne rimborsa al massimo {limit} CHF per anno civile (allegato OMAI, n. {code}).",
    en: 'In {year} the benefit {code} comes to {sum} CHF with the earlier claims. The insurance pays at most {limit} CHF of it per calendar year (annex of the OMAI, no {code}).',
  },
  AUXILIARY_MEANS_DEPRECIATION_AGAIN: {
    description:
      'Warns: the yearly indemnity was claimed before for this means and year (art. 8 al. 2 OMAI).',
    fr: "L'indemnité d'amortissement est annuelle (art. 8 al. 2 OMAI) ; elle a déjà été demandée cette année-là pour la prestation {code}, dans la demande {reference}.",
    de: 'Die Amortisationsentschädigung ist jährlich (Art. 8 Abs. 2 HVI); für die Leistung {code} wurde sie in jenem Jahr schon mit dem Gesuch {reference} verlangt.',
    it: "L'indennità di ammortamento è annuale (art. 8 cpv. 2 OMAI); per la prestazione {code} è già stata chiesta in quell'anno con la domanda {reference}.",
    en: 'The depreciation indemnity is yearly (art. 8 al. 2 OMAI); for the benefit {code} it was already claimed in that year, in the claim {reference}.',
  },
  AUXILIARY_MEANS_OWN_SHARE: {
    description: 'Warns: an object at a price that the insured person pays himself (annex of the OMAI).',
    fr: "Un objet jusqu'à {limit} CHF est à la charge de l'assuré (annexe OMAI, ch. {code}).",
    de: 'Ein Gegenstand bis {limit} CHF geht zulasten der versicherten Person (Anhang HVI, Ziff. {code}).',
    it: "Un oggetto fino a {limit} CHF è a carico dell'assicurato (allegato OMAI, n. {code}).",
    en: "An object of up to {limit} CHF is the insured person's to pay (annex of the OMAI, no {code}).",
  },
  AUXILIARY_MEANS_UNDER_AGE: {
    description:
      'Warns: the insured person is younger than the benefit asks for on the first day of the service.',
    fr: "La prestation {code} est accordée dès l'âge de {years} ans (annexe OMAI, ch. {code}).",
    de: 'Die Leistung {code} wird ab dem Alter von {years} Jahren gewährt (Anhang HVI, Ziff. {code}).',
    it: "La prestazione {code} è accordata dall'età di {years} anni (allegato OMAI, n. {code}).",
    en: 'The benefit {code} is granted from the age of {years} (annex of the OMAI, no {code}).',
  },
  AUXILIARY_MEANS_WITHOUT_DOCUMENTS: {
    description: 'Warns: no document is added. The invoice is asked for, and not demanded (art. 79 RAI).',
    fr: "Aucun document n'est joint. Pour vérifier la demande, l'office a besoin de la facture et, si elle est payée, de la preuve du paiement (art. 79 RAI).",
    de: 'Kein Dokument ist beigelegt. Um das Gesuch zu prüfen, braucht das Amt die Rechnung und, wenn sie bezahlt ist, den Zahlungsnachweis (Art. 79 IVV).',
    it: "Nessun documento è allegato. Per verificare la domanda, l'ufficio ha bisogno della fattura e, se è pagata, della prova del pagamento (art. 79 OAI).",
    en: 'No document is attached. To check the claim, the office needs the invoice and, if it is paid, the proof of payment (art. 79 RAI).',
  },
});
