import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with form 318.632.2 beyond a single field, and what the law says of it. */
export const helplessnessProblems = defineProblems('invoices', {
  HELPLESSNESS_WITHOUT_STAYS: {
    description: 'Form 318.632.2 has no stay.',
    fr: 'Ajoutez au moins une entrée : de quelle nuit à quelle nuit, et où.',
    de: 'Fügen Sie mindestens einen Eintrag hinzu: von welcher bis zu welcher Nacht, und wo.',
    it: 'Aggiunga almeno una voce: da quale a quale notte, e dove.',
    en: 'Add at least one entry: from which night to which night, and where.',
  },
  HELPLESSNESS_TOO_MANY_STAYS: {
    description: 'Form 318.632.2 has more stays than one claim takes.',
    fr: 'Une demande accepte {limit} entrées au plus ; celle-ci en a {count}. Envoyez plusieurs demandes.',
    de: 'Ein Gesuch fasst höchstens {limit} Einträge; dieses hat {count}. Senden Sie mehrere Gesuche.',
    it: 'Una domanda accetta al massimo {limit} voci; questa ne ha {count}. Invii più domande.',
    en: 'A claim takes at most {limit} entries; this one has {count}. Send several claims.',
  },
  HELPLESSNESS_YEAR_MALFORMED: {
    description:
      'The year of the quarter is not written with four digits, or lies before 1900 or after 2199.',
    fr: "Le champ {label} doit indiquer l'année en quatre chiffres, par exemple 2026.",
    de: 'Das Feld {label} muss das Jahr mit vier Ziffern angeben, zum Beispiel 2026.',
    it: "Il campo {label} deve indicare l'anno in quattro cifre, per esempio 2026.",
    en: 'The field {label} must be a year in four digits, for example 2026.',
  },
  HELPLESSNESS_QUARTER_NOT_BEGUN: {
    description: 'The quarter begins after today in Geneva.',
    fr: "Ce trimestre n'a pas encore commencé. Choisissez le trimestre des nuits passées.",
    de: 'Dieses Quartal hat noch nicht begonnen. Wählen Sie das Quartal der vergangenen Nächte.',
    it: 'Questo trimestre non è ancora iniziato. Scelga il trimestre delle notti trascorse.',
    en: 'This quarter has not begun yet. Choose the quarter of the nights that have passed.',
  },
  HELPLESSNESS_DAY_OUTSIDE_QUARTER: {
    description: 'The right is said to begin or to end on a day outside the quarter.',
    fr: 'Cette date est hors du trimestre, qui va du {start} au {end}. Corrigez-la, ou laissez le champ vide.',
    de: 'Dieses Datum liegt ausserhalb des Quartals, das vom {start} bis {end} dauert. Korrigieren Sie es, oder lassen Sie das Feld leer.',
    it: 'Questa data è fuori dal trimestre, che va dal {start} al {end}. La corregga, oppure lasci il campo vuoto.',
    en: 'This date is outside the quarter, which runs from {start} to {end}. Correct it, or leave the field empty.',
  },
  HELPLESSNESS_END_BEFORE_START: {
    description: 'The last night of a stay, or the last day of the period, lies before the first.',
    fr: "La fin précède le début. Corrigez l'une des deux dates.",
    de: 'Das Ende liegt vor dem Anfang. Korrigieren Sie eines der beiden Daten.',
    it: "La fine precede l'inizio. Corregga una delle due date.",
    en: 'The end is before the beginning. Correct one of the two dates.',
  },
  HELPLESSNESS_NIGHT_OUTSIDE_PERIOD: {
    description: 'A night lies outside the accounting period.',
    fr: 'La période comptable va du {start} au {end}. Corrigez la nuit, ou la période ; un autre trimestre demande un autre formulaire.',
    de: 'Die Abrechnungsperiode dauert vom {start} bis {end}. Korrigieren Sie die Nacht oder die Periode; ein anderes Quartal braucht ein anderes Formular.',
    it: 'Il periodo contabile va dal {start} al {end}. Corregga la notte o il periodo; un altro trimestre richiede un altro modulo.',
    en: 'The accounting period runs from {start} to {end}. Correct the night or the period; another quarter needs another form.',
  },
  HELPLESSNESS_NIGHT_TWICE: {
    description: 'A night stands in two stays; it is paid once.',
    fr: "L'entrée {position} compte déjà des nuits de celle-ci : elle va du {start} au {end}, ces deux nuits comprises.",
    de: 'Eintrag {position} enthält bereits Nächte von diesem: Er dauert vom {start} bis {end}, diese beiden Nächte inbegriffen.',
    it: 'La voce {position} conta già notti di questa: va dal {start} al {end}, queste due notti comprese.',
    en: 'Entry {position} already has nights of this one: it runs from {start} to {end}, both nights included.',
  },
  HELPLESSNESS_NOT_MINOR: {
    description: 'A night begins on or after the 18th birthday: this form is for minors.',
    fr: "Le bénéficiaire a 18 ans le {birthday} : ce formulaire va jusqu'à la nuit du {last}. Corrigez la nuit ou le bénéficiaire.",
    de: 'Die versicherte Person wird am {birthday} 18: Dieses Formular gilt bis zur Nacht vom {last}. Korrigieren Sie die Nacht oder die gewählte Person.',
    it: 'La persona assicurata compie 18 anni il {birthday}: questo modulo vale fino alla notte del {last}. Corregga la notte o la persona scelta.',
    en: 'The beneficiary is 18 on {birthday}: this form runs until the night of {last}. Correct the night or the beneficiary.',
  },
  HELPLESSNESS_BEFORE_BIRTH: {
    description: 'A night begins before the insured person was born.',
    fr: 'Le bénéficiaire est né le {birthDate}. Vérifiez la nuit, ou le bénéficiaire choisi.',
    de: 'Die versicherte Person wurde am {birthDate} geboren. Prüfen Sie die Nacht oder die gewählte Person.',
    it: 'La persona assicurata è nata il {birthDate}. Verifichi la notte o la persona scelta.',
    en: 'The beneficiary was born on {birthDate}. Check the night, or the beneficiary that you chose.',
  },
  HELPLESSNESS_DOCUMENTS_MISSING: {
    description: 'A stay in a hospital or a care home is claimed without a document.',
    fr: "Joignez le document demandé pour un séjour à l'hôpital ou dans un home : l'attestation de l'hôpital, ou l'attestation ou la facture du home.",
    de: 'Legen Sie das verlangte Dokument für einen Aufenthalt im Spital oder Heim bei: die Bestätigung des Spitals, oder die Bestätigung oder Rechnung des Heims.',
    it: "Alleghi il documento richiesto per un soggiorno in ospedale o in istituto: l'attestazione dell'ospedale, oppure l'attestazione o la fattura dell'istituto.",
    en: 'Add the document that is required for a stay in a hospital or a care home: the attestation of the hospital, or the attestation or invoice of the home.',
  },
  HELPLESSNESS_NOTHING_TO_PAY: {
    description:
      'Every night was spent in a care home whose costs the insurance bears: nothing is paid for them (art. 42bis al. 4 LAI), and the claim would come to zero.',
    fr: "Aucune de ces nuits n'est payée : l'assurance prend déjà le home en charge (art. 42bis al. 4 LAI). La demande serait de 0.00 CHF ; il n'y a rien à envoyer pour cette période.",
    de: 'Keine dieser Nächte wird bezahlt: Die Versicherung trägt bereits die Kosten des Heims (Art. 42bis Abs. 4 IVG). Das Gesuch würde 0.00 CHF betragen; für diese Periode gibt es nichts zu senden.',
    it: "Nessuna di queste notti è pagata: l'assicurazione assume già le spese dell'istituto (art. 42bis cpv. 4 LAI). La domanda sarebbe di 0.00 CHF; per questo periodo non c'è nulla da inviare.",
    en: 'None of these nights is paid: the insurance already bears the costs of the care home (art. 42bis para. 4 LAI). The claim would be 0.00 CHF; there is nothing to send for this period.',
  },
  HELPLESSNESS_HOSPITAL_MONTHS: {
    description:
      'A warning: one or several calendar months were spent in hospital whole. They are paid only if the hospital attests every 30 days that the parents have to be there and are (art. 67 al. 2 LPGA, art. 42bis al. 4 LAI). The sentence says how many attestations are expected.',
    fr: "Mois passés entièrement à l'hôpital : {months}. Ils ne sont payés que si l'hôpital atteste, tous les 30 jours, que la présence régulière des parents est nécessaire et effective (art. 67 al. 2 LPGA, art. 42bis al. 4 LAI). Attestations attendues : {count}.",
    de: 'Ganz im Spital verbrachte Monate: {months}. Sie werden nur bezahlt, wenn das Spital alle 30 Tage bestätigt, dass die regelmässige Anwesenheit der Eltern notwendig und tatsächlich gegeben ist (Art. 67 Abs. 2 ATSG, Art. 42bis Abs. 4 IVG). Erwartete Bestätigungen: {count}.',
    it: "Mesi trascorsi interamente in ospedale: {months}. Sono pagati solo se l'ospedale attesta, ogni 30 giorni, che la presenza regolare dei genitori è necessaria ed effettiva (art. 67 cpv. 2 LPGA, art. 42bis cpv. 4 LAI). Attestazioni attese: {count}.",
    en: 'Months spent in hospital whole: {months}. They are paid only if the hospital attests every 30 days that the regular presence of the parents is necessary and real (art. 67 para. 2 LPGA, art. 42bis para. 4 LAI). Attestations expected: {count}.',
  },
  HELPLESSNESS_NIGHTS_LEFT_OUT: {
    description:
      'A warning: nights of the accounting period stand in no stay, and in no claim that was sent before.',
    fr: "Nuits de la période qui ne sont dans aucune entrée : {count} ({nights}). Vérifiez que rien n'est oublié.",
    de: 'Nächte der Periode, die in keinem Eintrag stehen: {count} ({nights}). Prüfen Sie, dass nichts vergessen wurde.',
    it: 'Notti del periodo che non figurano in nessuna voce: {count} ({nights}). Verifichi che nulla sia dimenticato.',
    en: 'Nights of the period that stand in no entry: {count} ({nights}). Check that nothing is forgotten.',
  },
});
