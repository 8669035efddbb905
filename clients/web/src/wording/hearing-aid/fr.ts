import { icu } from '../icu.ts';

/** Form 300.001. The five parts are called as in the office's guide. */
const say = icu('fr');

export const fr = {
  means: "Appareils, réparations, batteries, implants d'oreille moyenne et cas de rigueur.",
  documentsMean: 'La facture du vendeur ; pour une réparation, aussi celle du fabricant.',
  title: 'Prestations',
  titleMeans: "Cochez ce que vous demandez : sa partie s'ouvre. Vous pouvez en cocher plusieurs.",
  parts: {
    fitting: {
      title: 'Appareillage auditif',
      means: "Un forfait selon l'âge au jour de la remise, quel que soit le prix payé.",
    },
    repair: {
      title: 'Réparations',
      means: 'Un forfait par appareil et par année civile, après la garantie.',
    },
    batteries: {
      title: 'Batteries par an',
      means: "Un forfait par année civile, selon l'âge au 1er janvier.",
    },
    implant: {
      title: "Prestation pour les appareils auditifs fixés par ancrage osseux ou implants d'oreille moyenne",
      means: 'Les frais effectifs, selon la facture.',
    },
    hardship: {
      title: 'Cas de rigueur',
      means: "Ce que l'office a accordé par une décision particulière, au-delà du forfait.",
    },
  },
  handedOverOn: 'Date de remise',
  handedOverHint: 'Selon la facture du vendeur',
  repairedOn: 'Date de la réparation',
  servedOn: 'Date de la prestation',
  dayHint: 'Selon la facture',
  fittingKind: 'Appareillage',
  fittingKinds: { FIRST: 'Premier appareillage', RENEWAL: 'Renouvellement' },
  device: "Type d'appareil",
  ears: { ONE_EAR: 'Monaural (une oreille)', TWO_EARS: 'Binaural (deux oreilles)' },
  repairKind: 'Type de réparation',
  repairKinds: { ELECTRONIC: 'Électronique', OTHER: 'Autre' },
  repairedDevices: "Nombre d'appareils réparés",
  poweredDevices: "Nombre d'appareils",
  devices: { ONE: 'Un appareil', TWO: 'Deux appareils' },
  fromYear: 'Année (ou première année)',
  yearHint: say<{ year: string }>('Par exemple {year}'),
  toYear: 'Dernière année',
  toYearHint: "S'il y en a plusieurs",
  amount: 'Montant en CHF',
  implantAmountHint: 'Tel que facturé',
  hardshipAmountHint: 'Selon la décision',
  decisionNumber: 'Numéro de décision du cas de rigueur',
  decisionNumberHint: 'Il figure sur la décision qui vous accorde le cas de rigueur',
} as const;
