import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with form 318.632.1 beyond a single field. */
export const travelProblems = defineProblems('invoices', {
  TRAVEL_EMPTY: {
    description: 'Form 318.632.1 has neither a trip nor a day of meals or lodging.',
    fr: 'Ajoutez au moins un trajet, ou des jours de nourriture ou de logement.',
    de: 'Fügen Sie mindestens eine Reise hinzu, oder Verpflegungs- oder Übernachtungstage.',
    it: 'Aggiunga almeno un viaggio, oppure giorni di vitto o di alloggio.',
    en: 'Add at least one trip, or days of meals or lodging.',
  },
  TRAVEL_TOO_MANY_TRIPS: {
    description: 'Form 318.632.1 has more trips than one claim takes.',
    fr: 'Une demande accepte {limit} trajets au plus ; celle-ci en a {count}. Envoyez plusieurs demandes.',
    de: 'Ein Gesuch fasst höchstens {limit} Reisen; dieses hat {count}. Senden Sie mehrere Gesuche.',
    it: 'Una domanda accetta al massimo {limit} viaggi; questa ne ha {count}. Invii più domande.',
    en: 'A claim takes at most {limit} trips; this one has {count}. Send several claims.',
  },
  TRAVEL_END_BEFORE_START: {
    description: 'The last day of a trip or of a period lies before the first.',
    fr: "La date de fin précède la date de début. Corrigez l'une des deux.",
    de: 'Das Enddatum liegt vor dem Anfangsdatum. Korrigieren Sie eines der beiden.',
    it: 'La data di fine precede la data di inizio. Corregga una delle due.',
    en: 'The last day is before the first day. Correct one of them.',
  },
  TRAVEL_END_IN_FUTURE: {
    description:
      'A trip ends after today in Geneva, and its ticket is neither a multi-ride card nor a season ticket.',
    fr: "Ce trajet se termine après aujourd'hui. Seuls une carte multi-courses ou un abonnement peuvent courir plus loin.",
    de: 'Diese Reise endet nach dem heutigen Tag. Nur eine Mehrfahrtenkarte oder ein Abonnement dürfen länger gelten.',
    it: 'Questo viaggio termina dopo oggi. Solo una carta per più corse o un abbonamento possono valere più a lungo.',
    en: 'This trip ends after today. Only a multi-ride card or a season ticket may run longer.',
  },
  TRAVEL_COMPANION_BY_CAR: {
    description: 'A trip by car names companions: the kilometres pay for the whole car.',
    fr: "Un trajet en voiture n'a pas d'accompagnant : les kilomètres paient la voiture entière. Retirez l'accompagnant.",
    de: 'Bei einer Fahrt mit dem Auto gibt es keine Begleitperson: Die Kilometer entschädigen das ganze Auto. Entfernen Sie die Begleitperson.',
    it: "Un viaggio in automobile non ha accompagnatori: i chilometri pagano tutta l'automobile. Tolga l'accompagnatore.",
    en: 'A trip by car has no companion: the kilometres pay for the whole car. Remove the companion.',
  },
  TRAVEL_TOO_MANY_COMPANIONS: {
    description: 'A trip names more companions than one trip takes.',
    fr: 'Un trajet accepte {limit} accompagnants au plus ; celui-ci en a {count}.',
    de: 'Eine Reise fasst höchstens {limit} Begleitpersonen; diese hat {count}.',
    it: 'Un viaggio accetta al massimo {limit} accompagnatori; questo ne ha {count}.',
    en: 'A trip takes at most {limit} companions; this one has {count}.',
  },
  TRAVEL_MEALS_WITHOUT_DAYS: {
    description: 'An accounting period is given, and no day of meals or lodging.',
    fr: "Indiquez le nombre de jours d'au moins une sorte, ou videz la période comptable.",
    de: 'Geben Sie für mindestens eine Art die Anzahl Tage an, oder leeren Sie die Abrechnungsperiode.',
    it: 'Indichi il numero di giorni di almeno un tipo, oppure vuoti il periodo contabile.',
    en: 'State the number of days of at least one kind, or empty the accounting period.',
  },
  TRAVEL_PERIOD_TOO_LONG: {
    description: 'The accounting period has more days than a year.',
    fr: 'La période comptable compte {limit} jours au plus ; celle-ci en a {count}. Envoyez plusieurs demandes.',
    de: 'Die Abrechnungsperiode hat höchstens {limit} Tage; diese hat {count}. Senden Sie mehrere Gesuche.',
    it: 'Il periodo contabile ha al massimo {limit} giorni; questo ne ha {count}. Invii più domande.',
    en: 'The accounting period has at most {limit} days; this one has {count}. Send several claims.',
  },
  TRAVEL_DAYS_MISSING: {
    description: 'Fewer days are ticked than announced; the sentence says how many are missing.',
    fr: '« {kind} » : jours annoncés {announced}, jours cochés {ticked}. Cochez-en encore {count}, ou corrigez le nombre.',
    de: '«{kind}»: gemeldete Tage {announced}, angekreuzte Tage {ticked}. Kreuzen Sie noch {count} an, oder korrigieren Sie die Anzahl.',
    it: '«{kind}»: giorni annunciati {announced}, giorni segnati {ticked}. Ne segni ancora {count}, oppure corregga il numero.',
    en: '“{kind}”: days announced {announced}, days ticked {ticked}. Tick {count} more, or correct the number.',
  },
  TRAVEL_DAYS_TOO_MANY: {
    description: 'More days are ticked than announced; the sentence says how many are too many.',
    fr: '« {kind} » : jours annoncés {announced}, jours cochés {ticked}. Décochez-en {count}, ou corrigez le nombre.',
    de: '«{kind}»: gemeldete Tage {announced}, angekreuzte Tage {ticked}. Entfernen Sie {count}, oder korrigieren Sie die Anzahl.',
    it: '«{kind}»: giorni annunciati {announced}, giorni segnati {ticked}. Ne tolga {count}, oppure corregga il numero.',
    en: '“{kind}”: days announced {announced}, days ticked {ticked}. Untick {count}, or correct the number.',
  },
  TRAVEL_DAY_TWICE: {
    description: 'A day of one kind is given more than once.',
    fr: "« {kind} » : ces jours figurent plus d'une fois ({days}). Gardez-en un de chaque.",
    de: '«{kind}»: Diese Tage stehen mehr als einmal da ({days}). Behalten Sie je einen.',
    it: '«{kind}»: questi giorni figurano più di una volta ({days}). Ne tenga uno per ciascuno.',
    en: '“{kind}”: these days stand there more than once ({days}). Keep one of each.',
  },
  TRAVEL_DAY_OUTSIDE_PERIOD: {
    description: 'A ticked day lies outside the accounting period.',
    fr: '« {kind} » : ces jours sont hors de la période comptable ({days}). Décochez-les, ou changez la période.',
    de: '«{kind}»: Diese Tage liegen ausserhalb der Abrechnungsperiode ({days}). Entfernen Sie sie, oder ändern Sie die Periode.',
    it: '«{kind}»: questi giorni sono fuori dal periodo contabile ({days}). Li tolga, oppure cambi il periodo.',
    en: '“{kind}”: these days are outside the accounting period ({days}). Untick them, or change the period.',
  },
  TRAVEL_DAY_OF_BOTH_KINDS: {
    description: 'A day is ticked both as 5 to 8 hours and as more than 8 hours.',
    fr: 'Un même jour compte soit 5 à 8h, soit plus de 8h. Coché dans les deux : {days}.',
    de: 'Ein Tag zählt entweder 5 bis 8 Stunden oder mehr als 8 Stunden. In beiden angekreuzt: {days}.',
    it: 'Uno stesso giorno conta da 5 a 8 ore oppure più di 8 ore. Selezionato in entrambi: {days}.',
    en: 'A day counts either 5 to 8 hours or more than 8 hours. Ticked in both: {days}.',
  },
  TRAVEL_DAY_ON_LEAVE: {
    description:
      'A ticked day is covered only by trips on leave or for a visit (art. 90 al. 3 RAI pays no meals then).',
    fr: '« {kind} » : aucune indemnité les jours de visite ou de congé (art. 90 al. 3 RAI). Décochez {days}.',
    de: '«{kind}»: keine Entschädigung an Besuchs- oder Urlaubstagen (Art. 90 Abs. 3 IVV). Entfernen Sie {days}.',
    it: '«{kind}»: nessuna indennità nei giorni di visita o di congedo (art. 90 cpv. 3 OAI). Tolga {days}.',
    en: '“{kind}”: nothing is paid on days of a visit or a leave (art. 90 para. 3 RAI). Untick {days}.',
  },
});
