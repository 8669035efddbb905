import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { ServiceNatureCode } from './service-nature.ts';

/** What the kinds of service are called; the French names follow the law's. */
export const natureNames: Readonly<Record<ServiceNatureCode, Wording>> = {
  CHILDCARE_UNDER_3: {
    fr: "Garde d'enfants de moins de 3 ans à domicile",
    de: 'Betreuung von Kindern unter 3 Jahren zu Hause',
    it: 'Custodia a domicilio di bambini sotto i 3 anni',
    en: 'Care at home of children under 3',
  },
  CHILD_ESCORT_UNDER_3: {
    fr: "Accompagnement d'enfants de moins de 3 ans hors du domicile",
    de: 'Begleitung von Kindern unter 3 Jahren ausser Haus',
    it: 'Accompagnamento fuori casa di bambini sotto i 3 anni',
    en: 'Going out with children under 3',
  },
  DAILY_LIVING_ASSISTANCE: {
    fr: 'Assistance dans les actes quotidiens des personnes âgées, handicapées ou atteintes de maladies chroniques',
    de: 'Hilfe im Alltag für betagte, behinderte oder chronisch kranke Personen',
    it: 'Assistenza quotidiana a persone anziane, disabili o malate croniche',
    en: 'Help in daily life for people who are elderly, disabled or chronically ill',
  },
  DRIVING_OF_DEPENDENT_PERSONS: {
    fr: 'Conduite du véhicule de personnes âgées, handicapées ou atteintes de maladies chroniques',
    de: 'Fahren des Wagens betagter, behinderter oder chronisch kranker Personen',
    it: "Guida dell'auto di persone anziane, disabili o malate croniche",
    en: 'Driving the car of people who are elderly, disabled or chronically ill',
  },
  ESCORT_OF_DEPENDENT_PERSONS: {
    fr: 'Accompagnement hors du domicile de personnes âgées, handicapées ou atteintes de maladies chroniques',
    de: 'Begleitung betagter, behinderter oder chronisch kranker Personen ausser Haus',
    it: 'Accompagnamento fuori casa di persone anziane, disabili o malate croniche',
    en: 'Going out with people who are elderly, disabled or chronically ill',
  },
  HOUSEWORK: {
    fr: 'Entretien de la maison et travaux ménagers',
    de: 'Haushalt und Reinigung',
    it: 'Pulizia della casa e lavori domestici',
    en: 'Housework',
  },
  GARDENING: {
    fr: 'Petits travaux de jardinage, débroussaillage compris',
    de: 'Kleinere Gartenarbeiten, Entbuschen eingeschlossen',
    it: 'Piccoli lavori di giardinaggio, decespugliamento compreso',
    en: 'Small garden work, brush clearing included',
  },
  HANDYMAN: {
    fr: 'Petit bricolage (« homme toutes mains »)',
    de: 'Kleinere Handwerksarbeiten',
    it: 'Piccoli lavori di manutenzione',
    en: 'Handyman work',
  },
  CHILDCARE: {
    fr: "Garde d'enfants de 3 ans et plus à domicile",
    de: 'Betreuung von Kindern ab 3 Jahren zu Hause',
    it: 'Custodia a domicilio di bambini dai 3 anni',
    en: 'Care at home of children of 3 or more',
  },
  TUTORING: {
    fr: 'Soutien scolaire ou cours à domicile',
    de: 'Nachhilfe oder Unterricht zu Hause',
    it: 'Sostegno scolastico o lezioni a domicilio',
    en: 'School support or lessons at home',
  },
  BEAUTY_CARE: {
    fr: "Soins d'esthétique à domicile pour personnes dépendantes",
    de: 'Kosmetik zu Hause für pflegebedürftige Personen',
    it: 'Cure estetiche a domicilio per persone non autosufficienti',
    en: 'Beauty care at home for dependent people',
  },
  COOKING: {
    fr: 'Préparation de repas à domicile, courses comprises',
    de: 'Kochen zu Hause, Einkaufen eingeschlossen',
    it: 'Preparazione di pasti a domicilio, spesa compresa',
    en: 'Cooking at home, shopping included',
  },
  MEAL_DELIVERY: {
    fr: 'Livraison de repas à domicile',
    de: 'Mahlzeitendienst',
    it: 'Consegna di pasti a domicilio',
    en: 'Meal delivery',
  },
  LAUNDRY_DELIVERY: {
    fr: 'Collecte et livraison à domicile de linge repassé',
    de: 'Abholen und Bringen gebügelter Wäsche',
    it: 'Ritiro e consegna a domicilio di biancheria stirata',
    en: 'Collection and delivery of ironed laundry',
  },
  GROCERY_DELIVERY: {
    fr: 'Livraison de courses à domicile',
    de: 'Einkaufslieferung nach Hause',
    it: 'Consegna della spesa a domicilio',
    en: 'Grocery delivery',
  },
  COMPUTER_HELP: {
    fr: 'Assistance informatique à domicile',
    de: 'Computerhilfe zu Hause',
    it: 'Assistenza informatica a domicilio',
    en: 'Computer help at home',
  },
  PET_CARE: {
    fr: "Soins et promenades d'animaux de compagnie pour personnes dépendantes",
    de: 'Pflege und Ausführen von Haustieren pflegebedürftiger Personen',
    it: 'Cura e passeggiate di animali domestici per persone non autosufficienti',
    en: 'Care and walks of pets for dependent people',
  },
  HOUSE_WATCH: {
    fr: 'Maintenance, entretien et vigilance temporaires de la résidence',
    de: 'Zeitweilige Wartung und Aufsicht der Wohnung',
    it: "Manutenzione e sorveglianza temporanee dell'abitazione",
    en: 'Looking after the home for a time',
  },
  ADMINISTRATIVE_HELP: {
    fr: 'Assistance administrative à domicile',
    de: 'Hilfe mit Ämtern und Briefen zu Hause',
    it: 'Assistenza amministrativa a domicilio',
    en: 'Help with paperwork at home',
  },
  CHILD_ESCORT: {
    fr: "Accompagnement d'enfants de 3 ans et plus hors du domicile",
    de: 'Begleitung von Kindern ab 3 Jahren ausser Haus',
    it: 'Accompagnamento fuori casa di bambini dai 3 anni',
    en: 'Going out with children of 3 or more',
  },
  REMOTE_ASSISTANCE: {
    fr: 'Téléassistance et visioassistance',
    de: 'Notruf- und Bildtelefondienst',
    it: 'Teleassistenza e videoassistenza',
    en: 'Remote assistance by phone and video',
  },
  SIGN_LANGUAGE_INTERPRETING: {
    fr: "Interprète en langue des signes, technicien de l'écrit, codeur en langage parlé complété",
    de: 'Gebärdensprache, Schriftdolmetschen, ergänzte Lautsprache',
    it: 'Lingua dei segni, interpretariato scritto, parola completata',
    en: 'Sign language, speech-to-text and cued speech',
  },
  DRIVING_AFTER_ILLNESS: {
    fr: "Conduite du véhicule de personnes ayant besoin d'une aide temporaire",
    de: 'Fahren des Wagens von Personen, die vorübergehend Hilfe brauchen',
    it: "Guida dell'auto di persone che hanno bisogno di un aiuto temporaneo",
    en: 'Driving the car of people who need help for a time',
  },
  ESCORT_AFTER_ILLNESS: {
    fr: "Accompagnement hors du domicile de personnes ayant besoin d'une aide temporaire",
    de: 'Begleitung ausser Haus von Personen, die vorübergehend Hilfe brauchen',
    it: 'Accompagnamento fuori casa di persone che hanno bisogno di un aiuto temporaneo',
    en: 'Going out with people who need help for a time',
  },
  TEMPORARY_ASSISTANCE: {
    fr: "Assistance à domicile de personnes ayant besoin d'une aide temporaire",
    de: 'Hilfe zu Hause für Personen, die vorübergehend Hilfe brauchen',
    it: 'Assistenza a domicilio a persone che hanno bisogno di un aiuto temporaneo',
    en: 'Help at home for people who need it for a time',
  },
  COORDINATION: {
    fr: 'Coordination et délivrance de services à la personne',
    de: 'Koordination und Vermittlung von Diensten zu Hause',
    it: 'Coordinamento e fornitura di servizi alla persona',
    en: 'Coordination and delivery of services at home',
  },
};
