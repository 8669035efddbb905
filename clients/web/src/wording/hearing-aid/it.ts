import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  means: "Apparecchi, riparazioni, batterie, impianti dell'orecchio medio e casi di rigore.",
  documentsMean: 'La fattura del venditore; per una riparazione anche quella del fabbricante.',
  title: 'Prestazioni',
  titleMeans: 'Spunti ciò che chiede: la sua parte si apre. Può spuntarne più di una.',
  parts: {
    fitting: {
      title: 'Apparecchio acustico',
      means: "Un importo forfettario secondo l'età il giorno della consegna, qualunque sia il prezzo pagato.",
    },
    repair: {
      title: 'Riparazioni',
      means: 'Un importo forfettario per apparecchio e per anno civile, dopo la garanzia.',
    },
    batteries: {
      title: "Batterie all'anno",
      means: "Un importo forfettario per anno civile, secondo l'età al 1° gennaio.",
    },
    implant: {
      title: "Prestazione per apparecchi acustici con ancoraggio osseo o impianti dell'orecchio medio",
      means: 'Le spese effettive, secondo la fattura.',
    },
    hardship: {
      title: 'Caso di rigore',
      means: "Ciò che l'ufficio ha concesso con una decisione particolare, oltre all'importo forfettario.",
    },
  },
  handedOverOn: 'Data della consegna',
  handedOverHint: 'Secondo la fattura del venditore',
  repairedOn: 'Data della riparazione',
  servedOn: 'Data della prestazione',
  dayHint: 'Secondo la fattura',
  fittingKind: 'Apparecchio',
  fittingKinds: { FIRST: 'Primo apparecchio', RENEWAL: 'Rinnovo' },
  device: 'Tipo di apparecchio',
  ears: { ONE_EAR: 'Monaurale (un orecchio)', TWO_EARS: 'Binaurale (due orecchi)' },
  repairKind: 'Tipo di riparazione',
  repairKinds: { ELECTRONIC: 'Elettronica', OTHER: 'Altra' },
  repairedDevices: 'Numero di apparecchi riparati',
  poweredDevices: 'Numero di apparecchi',
  devices: { ONE: 'Un apparecchio', TWO: 'Due apparecchi' },
  fromYear: 'Anno (o primo anno)',
  yearHint: say<{ year: string }>('Per esempio {year}'),
  toYear: 'Ultimo anno',
  toYearHint: 'Se sono più di uno',
  amount: 'Importo in CHF',
  implantAmountHint: 'Come fatturato',
  hardshipAmountHint: 'Secondo la decisione',
  decisionNumber: 'Numero della decisione del caso di rigore',
  decisionNumberHint: 'Figura sulla decisione che concede il caso di rigore',
};
