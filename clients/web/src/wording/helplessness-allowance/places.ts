/** Where a minor spends his nights, as the form asks and the claim shows it. */
export const helplessnessPlaces = {
  fr: {
    AT_HOME: 'A la maison',
    CARE_HOME_PAID: "Home pris en charge par l'assurance",
    CARE_HOME_OWN_COST: 'Home aux frais de la famille',
    HOSPITAL: 'Hôpital',
  },
  de: {
    AT_HOME: 'Zu Hause',
    CARE_HOME_PAID: 'Heim, von der Versicherung bezahlt',
    CARE_HOME_OWN_COST: 'Heim auf Kosten der Familie',
    HOSPITAL: 'Spital',
  },
  it: {
    AT_HOME: 'A casa',
    CARE_HOME_PAID: "Istituto a carico dell'assicurazione",
    CARE_HOME_OWN_COST: 'Istituto a spese della famiglia',
    HOSPITAL: 'Ospedale',
  },
  en: {
    AT_HOME: 'At home',
    CARE_HOME_PAID: 'Care home paid by the insurance',
    CARE_HOME_OWN_COST: "Care home at the family's own cost",
    HOSPITAL: 'Hospital',
  },
} as const;

/** Why less than the daily rate is paid at a place. */
export const helplessnessShares = {
  fr: {
    quarter: "un quart de l'allocation, aux 5 centimes (art. 42ter al. 2 LAI)",
    nothing: "non payé : l'assurance prend le home en charge (art. 42bis al. 4 et 42ter al. 3 LAI)",
  },
  de: {
    quarter: 'ein Viertel der Entschädigung, auf 5 Rappen (Art. 42ter Abs. 2 IVG)',
    nothing:
      'nicht bezahlt: Die Versicherung trägt die Kosten des Heims (Art. 42bis Abs. 4 und 42ter Abs. 3 IVG)',
  },
  it: {
    quarter: "un quarto dell'assegno, ai 5 centesimi (art. 42ter cpv. 2 LAI)",
    nothing:
      "non pagato: l'assicurazione assume le spese dell'istituto (art. 42bis cpv. 4 e 42ter cpv. 3 LAI)",
  },
  en: {
    quarter: 'a quarter of the allowance, to 5 centimes (art. 42ter para. 2 LAI)',
    nothing:
      'not paid: the insurance bears the costs of the care home (art. 42bis para. 4 and 42ter para. 3 LAI)',
  },
} as const;
