import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';
import { travelReasons } from './reasons.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  means: 'Reisen, Verpflegung und Übernachtung ausserhalb des Wohnorts.',
  documentsMean: 'Billette, Abonnemente und Belege.',
  trips: {
    title: 'Reisekosten',
    mean: 'Ein Eintrag pro Reise, auf dem direktesten Weg.',
    rate: say<{ amount: string }>('Auto: {amount} pro Kilometer.'),
    none: 'Keine Reise. Sie können auch nur Verpflegung oder Übernachtung geltend machen.',
    trip: say<{ position: number }>('Reise {position}'),
    theTrip: say<{ position: number }>(' Reise {position}'),
    add: 'Eintrag hinzufügen',
    most: say<{ count: number }>(
      'Ein Formular fasst höchstens {count} Reisen. Senden Sie weitere mit einem neuen.',
    ),
    edit: 'Ändern',
    fold: 'Einklappen',
    remove: 'Löschen',
    removed: say<{ position: number }>('Reise {position} gelöscht.'),
    undo: 'Rückgängig',
    startDate: 'Anfangsdatum',
    endDate: 'Enddatum',
    dateHint: 'Zum Beispiel 07.09.2026',
    reason: 'Grund',
    pick: 'Wählen',
    reasonDetail: 'Anderer Grund',
    noMeals:
      'Für einen Besuch oder Urlaub vergütet die Versicherung die Reise, ohne Verpflegung und Übernachtung.',
    departure: 'Abfahrtsort',
    arrival: 'Ankunftsort',
    ticket: 'Art des Billetts',
    amount: 'Betrag',
    amountHint: 'Preis des Billetts 2. Klasse',
    kilometres: 'Anzahl Kilometer',
    kilometresHint: 'Insgesamt, Hin- und Rückfahrt',
    needsCar: 'Ich brauche das Auto wegen meiner Invalidität',
    needsCarHint:
      'Die Versicherung vergütet das Auto, wenn Sie die öffentlichen Verkehrsmittel nicht benützen können.',
    addCompanion: 'Begleitperson hinzufügen',
    companion: say<{ position: number; count: number }>(
      '{count, plural, =1 {Begleitperson} other {Begleitperson {position}}}',
    ),
    companionMeans: 'Gleiche Reise, gleicher Tag. Es fehlt nur der Betrag des Billetts.',
    companionAmount: 'Betrag des Billetts der Begleitperson',
    removeCompanion: 'Entfernen',
    theCompanion: say<{ position: number }>(' Begleitperson {position}'),
    withCompanions: say<{ count: number }>(
      '{count, plural, =1 {mit einer Begleitperson} other {mit # Begleitpersonen}}',
    ),
  },
  reasons: travelReasons.de,
  meansOf: {
    SINGLE: 'Einfache Fahrt',
    RETURN: 'Hin- und Rückfahrt',
    MULTI_RIDE_CARD: 'Mehrfahrtenkarte',
    SEASON_TICKET: 'Abonnement',
    CAR: 'Auto',
  },
  meals: {
    title: 'Verpflegung / Übernachtung',
    mean: 'Nur wenn Sie nicht zu Hause waren.',
    period: 'Abrechnungsperiode',
    start: 'Vom',
    end: 'Bis',
    caption: 'Gemeldete und angekreuzte Tage',
    absence: 'Abwesenheit vom Wohnort',
    announced: 'Gemeldet',
    announcedFor: say<{ kind: string }>('Gemeldete Tage, {kind}'),
    ticked: 'Angekreuzt',
    missing: say<{ ticked: number; missing: number }>(
      '{missing, plural, one {{ticked}, es fehlt #\u00a0Tag} other {{ticked}, es fehlen #\u00a0Tage}}',
    ),
    tooMany: say<{ ticked: number; over: number }>('{ticked}, {over} zu viel'),
    days: 'Tage der Abwesenheit vom Wohnort',
    daysHint: 'Bitte wählen Sie die Daten der tatsächlichen Eingliederungstage.',
    ticking: 'Ich kreuze jetzt an',
    noPeriod: 'Geben Sie zuerst die Abrechnungsperiode ein: Der Kalender erscheint hier.',
    kind: {
      days5To8Hours: '5 bis 8 Std. pro Tag',
      daysOver8Hours: 'Mehr als 8 Std. pro Tag',
      lodging: 'Auswärtige Übernachtung',
    },
    short: { days5To8Hours: '5 bis 8 Std.', daysOver8Hours: 'Über 8 Std.', lodging: 'Übernachtung' },
    spoken: {
      days5To8Hours: '5 bis 8 Stunden',
      daysOver8Hours: 'mehr als 8 Stunden',
      lodging: 'Übernachtung',
    },
    outside: 'ausserhalb der Periode',
    future: 'noch nicht',
    today: 'heute',
    tickedDays: say<{ kind: string; ticked: number }>('{kind}: {ticked, number} angekreuzt'),
    tickedOf: say<{ kind: string; ticked: number; announced: number }>(
      '{kind}: {ticked, number} von {announced, number} angekreuzt',
    ),
    keys: 'Mit der Tastatur: Pfeile wechseln den Tag, Bild auf und Bild ab den Monat, die Leertaste kreuzt an.',
  },
  parts: { trips: 'Reise', meals: 'Verpflegung / Übernachtung' },
};
