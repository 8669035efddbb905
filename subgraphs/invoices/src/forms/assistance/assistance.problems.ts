import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with form 318.536 beyond a single field, and what the law says about it. */
export const assistanceProblems = defineProblems('invoices', {
  ASSISTANCE_EMPTY: {
    description: 'None of the rows 1 to 7 of form 318.536 asks for anything.',
    fr: 'Remplissez au moins une ligne du tableau : des heures, des nuits, un salaire ou une avance.',
    de: 'Füllen Sie mindestens eine Zeile der Tabelle aus: Stunden, Nächte, einen Lohn oder einen Vorschuss.',
    it: 'Compili almeno una riga della tabella: ore, notti, un salario o un anticipo.',
    en: 'Fill in at least one row of the table: hours, nights, wages or an advance.',
  },
  ASSISTANCE_MONTH_TOO_FAR: {
    description: 'The month lies more than twelve months ahead.',
    fr: "Ce mois est trop éloigné : une avance se demande {limit} mois à l'avance au plus. Vérifiez l'année.",
    de: 'Dieser Monat liegt zu weit voraus: Ein Vorschuss wird höchstens {limit} Monate vorher verlangt. Prüfen Sie das Jahr.',
    it: "Questo mese è troppo lontano: un anticipo si chiede al massimo {limit} mesi prima. Verifichi l'anno.",
    en: 'This month is too far ahead: an advance is asked for {limit} months before at most. Check the year.',
  },
  ASSISTANCE_MONTH_NOT_BEGUN: {
    description: 'The month has not begun in Geneva, and something else than an advance is asked for.',
    fr: "Le mois {month} n'a pas commencé : seule l'avance (ligne 7) peut être demandée. Choisissez un autre mois, ou videz les lignes 1 à 6.",
    de: 'Der Monat {month} hat noch nicht begonnen: Nur der Vorschuss (Zeile 7) kann verlangt werden. Wählen Sie einen anderen Monat, oder leeren Sie die Zeilen 1 bis 6.',
    it: "Il mese {month} non è ancora iniziato: si può chiedere solo l'anticipo (riga 7). Scelga un altro mese, oppure vuoti le righe da 1 a 6.",
    en: 'The month {month} has not begun: only the advance (row 7) can be asked for. Choose another month, or empty rows 1 to 6.',
  },
  ASSISTANCE_TOO_MANY_NIGHTS: {
    description:
      'Rows 3 and 4.2 count more nights than the month has days; in the current month, more than have come.',
    fr: 'Les lignes 3 et 4.2 comptent {count} nuits ; ce mois en permet {limit} au plus, partagées ou non. Corrigez le nombre de nuits.',
    de: 'Die Zeilen 3 und 4.2 zählen {count} Nächte; in diesem Monat sind höchstens {limit} möglich, geteilt oder nicht. Korrigieren Sie die Anzahl Nächte.',
    it: 'Le righe 3 e 4.2 contano {count} notti; questo mese ne permette al massimo {limit}, condivise o no. Corregga il numero di notti.',
    en: 'Rows 3 and 4.2 count {count} nights; this month allows {limit} at most, shared or not. Correct the number of nights.',
  },
  ASSISTANCE_TOO_FEW_INSURED: {
    description: 'Nights are shared among fewer than two insured persons.',
    fr: 'Une nuit partagée compte {limit} assurés au moins, vous compris. Pour vous seul, utilisez la ligne 3.',
    de: 'Eine geteilte Nacht zählt mindestens {limit} Versicherte, Sie eingerechnet. Für Sie allein gilt Zeile 3.',
    it: 'Una notte condivisa conta almeno {limit} assicurati, lei compreso. Per lei solo vale la riga 3.',
    en: 'A shared night counts at least {limit} insured persons, yourself included. For yourself alone, use row 3.',
  },
  ASSISTANCE_ADVANCE_TOO_LARGE: {
    description: 'The advance is larger than the monthly amount of the decision.',
    fr: "L'avance est versée au plus à hauteur de la contribution d'assistance mensuelle : {limit}. Corrigez l'un des deux montants.",
    de: 'Der Vorschuss wird höchstens bis zum monatlichen Assistenzbeitrag ausgerichtet: {limit}. Korrigieren Sie einen der beiden Beträge.',
    it: "L'anticipo è versato al massimo fino al contributo mensile per l'assistenza: {limit}. Corregga uno dei due importi.",
    en: 'The advance is paid up to the monthly assistance contribution at most: {limit}. Correct one of the two amounts.',
  },
  ASSISTANCE_RATE_ABOVE_HIGHEST: {
    description:
      "A warning: a night's rate is above the highest degree of the month (art. 39f al. 3 RAI). It is taken as decided; the office looks at it.",
    fr: 'Le champ « {label} » dépasse le forfait de nuit le plus élevé de ce mois, {highest} (art. 39f al. 3 RAI). Vérifiez-le avec votre décision.',
    de: 'Das Feld «{label}» liegt über der höchsten Nachtpauschale dieses Monats, {highest} (Art. 39f Abs. 3 IVV). Vergleichen Sie es mit Ihrer Verfügung.',
    it: 'Il campo «{label}» supera il forfait notturno più alto di questo mese, {highest} (art. 39f cpv. 3 OAI). Lo confronti con la sua decisione.',
    en: 'The field “{label}” is above the highest lump sum of a night in this month, {highest} (art. 39f para. 3 RAI). Compare it with your decision.',
  },
  ASSISTANCE_RATE_NOT_REDUCED: {
    description: 'A warning: the reduced rate of a shared night is not below the full lump sum.',
    fr: "Le taux réduit par nuit n'est pas inférieur au forfait entier, {rate}. Vérifiez-le avec votre décision.",
    de: 'Der reduzierte Ansatz pro Nacht liegt nicht unter der ganzen Pauschale, {rate}. Vergleichen Sie ihn mit Ihrer Verfügung.',
    it: "L'aliquota ridotta per notte non è inferiore al forfait intero, {rate}. La confronti con la sua decisione.",
    en: 'The reduced rate of a night is not below the full lump sum, {rate}. Compare it with your decision.',
  },
  ASSISTANCE_RIGHT_EXPIRED: {
    description:
      'A warning: the month of the help ended twelve months ago or more (art. 42septies al. 2 LAI). The claim is taken all the same; the office decides.',
    fr: "Le mois {month} a pris fin il y a douze mois ou plus : le droit à la contribution d'assistance est en principe éteint (art. 42septies al. 2 LAI). L'office en décide.",
    de: 'Der Monat {month} ist seit zwölf Monaten oder länger vorbei: Der Anspruch auf den Assistenzbeitrag ist grundsätzlich erloschen (Art. 42septies Abs. 2 IVG). Die IV-Stelle entscheidet darüber.',
    it: "Il mese {month} è terminato da dodici mesi o più: il diritto al contributo per l'assistenza è di principio estinto (art. 42septies cpv. 2 LAI). Ne decide l'ufficio.",
    en: 'The month {month} ended twelve months ago or more: the right to the assistance contribution has in principle lapsed (art. 42septies para. 2 LAI). The office decides.',
  },
  ASSISTANCE_RIGHT_EXPIRES_SOON: {
    description:
      'A warning: the right lapses within two months, twelve months after the end of the month of the help (art. 42septies al. 2 LAI).',
    fr: "L'aide du mois {month} se facture jusqu'au {lastDay} au plus tard (art. 42septies al. 2 LAI). Envoyez la demande avant.",
    de: 'Die Hilfe des Monats {month} kann bis spätestens am {lastDay} in Rechnung gestellt werden (Art. 42septies Abs. 2 IVG). Senden Sie das Gesuch vorher.',
    it: "L'aiuto del mese {month} si fattura al più tardi entro il {lastDay} (art. 42septies cpv. 2 LAI). Invii la domanda prima.",
    en: 'The help of the month {month} can be invoiced until {lastDay} at the latest (art. 42septies para. 2 LAI). Send the claim before.',
  },
  ASSISTANCE_MONTH_NOT_OVER: {
    description:
      'A warning: the month is not over in Geneva. What was provided until today is taken; one invoice is expected for a month.',
    fr: "Le mois {month} n'est pas terminé. Une seule facture est attendue par mois : si d'autres heures ou nuits suivent, attendez la fin du mois.",
    de: 'Der Monat {month} ist noch nicht zu Ende. Pro Monat wird eine einzige Rechnung erwartet: Folgen noch Stunden oder Nächte, warten Sie das Monatsende ab.',
    it: 'Il mese {month} non è terminato. È attesa una sola fattura al mese: se seguono altre ore o notti, aspetti la fine del mese.',
    en: 'The month {month} is not over. A single invoice is expected for a month: if more hours or nights follow, wait for its end.',
  },
  ASSISTANCE_MONTH_ABOVE_LIMIT: {
    description:
      'A warning: what is claimed for the month, with earlier claims, is more than one and a half times the monthly amount (art. 39g al. 2, 39i al. 3 RAI).',
    fr: "Pour le mois {month}, les lignes 1 à 6 totalisent {total} : plus d'une fois et demie le montant mensuel, {limit} (art. 39g al. 2 RAI). Un dépassement s'admet en phase aiguë attestée (art. 39i al. 4 RAI). L'office en décide.",
    de: 'Für den Monat {month} ergeben die Zeilen 1 bis 6 {total}: mehr als das Anderthalbfache des monatlichen Betrags, {limit} (Art. 39g Abs. 2 IVV). In einer belegten akuten Phase ist mehr möglich (Art. 39i Abs. 4 IVV). Die IV-Stelle entscheidet darüber.',
    it: "Per il mese {month} le righe da 1 a 6 ammontano a {total}: più di una volta e mezza l'importo mensile, {limit} (art. 39g cpv. 2 OAI). In una fase acuta attestata è ammesso di più (art. 39i cpv. 4 OAI). Ne decide l'ufficio.",
    en: 'For the month {month}, rows 1 to 6 come to {total}: more than one and a half times the monthly amount, {limit} (art. 39g para. 2 RAI). More is possible in an attested acute phase (art. 39i para. 4 RAI). The office decides.',
  },
  ASSISTANCE_YEAR_ABOVE_LIMIT: {
    description:
      'A warning: what is claimed for the calendar year, with earlier claims, is more than twelve times the monthly amount (art. 39g al. 2 RAI).',
    fr: "Pour {year}, vos factures totalisent {total} avec celle-ci : plus de douze fois le montant mensuel, {limit} (art. 39g al. 2 RAI). L'office en décide.",
    de: 'Für {year} ergeben Ihre Rechnungen mit dieser {total}: mehr als das Zwölffache des monatlichen Betrags, {limit} (Art. 39g Abs. 2 IVV). Die IV-Stelle entscheidet darüber.',
    it: "Per il {year} le sue fatture ammontano con questa a {total}: più di dodici volte l'importo mensile, {limit} (art. 39g cpv. 2 OAI). Ne decide l'ufficio.",
    en: 'For {year}, your invoices come to {total} with this one: more than twelve times the monthly amount, {limit} (art. 39g para. 2 RAI). The office decides.',
  },
  ASSISTANCE_WAGES_TOO_LONG: {
    description:
      'A warning: with earlier claims, wages go on without work for more than three months in a row (art. 39h RAI).',
    fr: "« {label} » : {count} mois de suite avec celui-ci. L'assurance en paie {limit} au plus (art. 39h RAI). L'office en décide.",
    de: '«{label}»: {count} Monate in Folge mit diesem. Die Versicherung bezahlt höchstens {limit} (Art. 39h IVV). Die IV-Stelle entscheidet darüber.',
    it: "«{label}»: {count} mesi di seguito con questo. L'assicurazione ne paga al massimo {limit} (art. 39h OAI). Ne decide l'ufficio.",
    en: '“{label}”: {count} months in a row with this one. The insurance pays {limit} at most (art. 39h RAI). The office decides.',
  },
  ASSISTANCE_CERTIFICATE_EXPECTED: {
    description: 'A warning: wages go on during an illness, and no document is added.',
    fr: "Ligne 5 : dès le 4e jour de maladie, l'office demande un certificat médical. Ajoutez-le aux documents.",
    de: 'Zeile 5: Ab dem 4. Krankheitstag verlangt die IV-Stelle ein Arztzeugnis. Fügen Sie es den Dokumenten bei.',
    it: "Riga 5: dal 4° giorno di malattia l'ufficio chiede un certificato medico. Lo aggiunga ai documenti.",
    en: 'Row 5: from the 4th day of illness the office asks for a medical certificate. Add it to the documents.',
  },
  ASSISTANCE_CONTRACTS_EXPECTED: {
    description: 'A warning: an advance is asked for, and no document is added.',
    fr: "Ligne 7 : l'avance est versée à hauteur des contrats de travail remis. Si l'office ne les a pas encore, ajoutez-les aux documents.",
    de: 'Zeile 7: Der Vorschuss wird in der Höhe der eingereichten Arbeitsverträge ausgerichtet. Hat die IV-Stelle sie noch nicht, fügen Sie sie den Dokumenten bei.',
    it: "Riga 7: l'anticipo è versato in base ai contratti di lavoro consegnati. Se l'ufficio non li ha ancora, li aggiunga ai documenti.",
    en: 'Row 7: the advance is paid up to the contracts of work handed in. If the office does not have them yet, add them to the documents.',
  },
});
