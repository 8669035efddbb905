import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { ServiceNatureCode } from './service-nature.ts';

/** What the kinds of service are called; the French names follow the law's, and say in a word what it leaves out. */
export const natureNames: Readonly<Record<ServiceNatureCode, Wording>> = {
  CHILDCARE_UNDER_3: {
    fr: "Garde à domicile d'enfants de moins de 3 ans, ou handicapés de moins de 18 ans",
    de: 'Betreuung zu Hause von Kindern unter 3 Jahren, mit Behinderung unter 18 Jahren',
    it: 'Custodia a domicilio di bambini sotto i 3 anni, o disabili sotto i 18 anni',
    en: 'Care at home of children under 3, or with a disability under 18',
  },
  CHILD_ESCORT_UNDER_3: {
    fr: "Accompagnement hors du domicile d'enfants de moins de 3 ans, ou handicapés de moins de 18 ans",
    de: 'Begleitung ausser Haus von Kindern unter 3 Jahren, mit Behinderung unter 18 Jahren',
    it: 'Accompagnamento fuori casa di bambini sotto i 3 anni, o disabili sotto i 18 anni',
    en: 'Going out with children under 3, or with a disability under 18',
  },
  DAILY_LIVING_ASSISTANCE: {
    fr: "Assistance quotidienne ou aide à l'insertion sociale de personnes âgées, handicapées ou atteintes de pathologies chroniques",
    de: 'Hilfe im Alltag oder zur sozialen Eingliederung für betagte, behinderte oder chronisch kranke Personen',
    it: "Assistenza quotidiana o aiuto all'inserimento sociale per persone anziane, disabili o malate croniche",
    en: 'Help in daily or social life for people who are elderly, disabled or chronically ill',
  },
  DRIVING_OF_DEPENDENT_PERSONS: {
    fr: 'Conduite du véhicule personnel de personnes âgées, handicapées ou atteintes de pathologies chroniques',
    de: 'Fahren des Wagens betagter, behinderter oder chronisch kranker Personen',
    it: "Guida dell'auto di persone anziane, disabili o malate croniche",
    en: 'Driving the car of people who are elderly, disabled or chronically ill',
  },
  ESCORT_OF_DEPENDENT_PERSONS: {
    fr: 'Accompagnement hors du domicile de personnes âgées, handicapées ou atteintes de pathologies chroniques',
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
    fr: 'Travaux de petit bricolage (« homme toutes mains »)',
    de: 'Kleinere Handwerksarbeiten',
    it: 'Piccoli lavori di manutenzione',
    en: 'Handyman work',
  },
  CHILDCARE: {
    fr: "Garde à domicile d'enfants de 3 ans et plus",
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
    fr: "Soins et promenades d'animaux de compagnie pour personnes dépendantes, sans soins vétérinaires ni toilettage",
    de: 'Pflege und Ausführen von Haustieren pflegebedürftiger Personen, ohne Tierarzt und Fellpflege',
    it: 'Cura e passeggiate di animali domestici per persone non autosufficienti, senza cure veterinarie né toelettatura',
    en: 'Care and walks of pets for dependent people, without a vet’s care or grooming',
  },
  HOUSE_WATCH: {
    fr: 'Maintenance, entretien et vigilance temporaires de la résidence principale ou secondaire',
    de: 'Zeitweilige Wartung und Aufsicht der Haupt- oder Zweitwohnung',
    it: "Manutenzione e sorveglianza temporanee dell'abitazione principale o secondaria",
    en: 'Looking after the home or the second home for a time',
  },
  ADMINISTRATIVE_HELP: {
    fr: 'Assistance administrative à domicile',
    de: 'Hilfe mit Ämtern und Briefen zu Hause',
    it: 'Assistenza amministrativa a domicilio',
    en: 'Help with paperwork at home',
  },
  CHILD_ESCORT: {
    fr: "Accompagnement hors du domicile d'enfants de 3 ans et plus",
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
    fr: "Conduite du véhicule personnel de personnes ayant temporairement besoin d'aide",
    de: 'Fahren des Wagens von Personen, die vorübergehend Hilfe brauchen',
    it: "Guida dell'auto di persone che hanno bisogno di un aiuto temporaneo",
    en: 'Driving the car of people who need help for a time',
  },
  ESCORT_AFTER_ILLNESS: {
    fr: "Accompagnement hors du domicile de personnes ayant temporairement besoin d'aide",
    de: 'Begleitung ausser Haus von Personen, die vorübergehend Hilfe brauchen',
    it: 'Accompagnamento fuori casa di persone che hanno bisogno di un aiuto temporaneo',
    en: 'Going out with people who need help for a time',
  },
  TEMPORARY_ASSISTANCE: {
    fr: "Assistance à domicile de personnes ayant temporairement besoin d'une aide personnelle, sans soins médicaux",
    de: 'Hilfe zu Hause für Personen, die vorübergehend Hilfe brauchen, ohne medizinische Pflege',
    it: 'Assistenza a domicilio a persone che hanno bisogno di un aiuto temporaneo, senza cure mediche',
    en: 'Help at home for people who need it for a time, without medical care',
  },
  COORDINATION: {
    fr: 'Coordination et délivrance de services à la personne',
    de: 'Koordination und Vermittlung von Diensten zu Hause',
    it: 'Coordinamento e fornitura di servizi alla persona',
    en: 'Coordination and delivery of services at home',
  },
};
