import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  means: 'Hearing aids, repairs, batteries, middle ear implants and cases of hardship.',
  documentsMean: 'The invoice of the vendor; for a repair that of the manufacturer too.',
  title: 'Services',
  titleMeans: 'Tick what you ask for: its part opens. You can tick several.',
  parts: {
    fitting: {
      title: 'Hearing aid',
      means: 'A lump sum by the age on the day of the hand-over, whatever price was paid.',
    },
    repair: {
      title: 'Repairs',
      means: 'A lump sum for each hearing aid and calendar year, after the guarantee.',
    },
    batteries: {
      title: 'Batteries per year',
      means: 'A lump sum for each calendar year, by the age on 1 January.',
    },
    implant: {
      title: 'Service for bone-anchored hearing aids or middle ear implants',
      means: 'The actual costs, as invoiced.',
    },
    hardship: {
      title: 'Case of hardship',
      means: 'What the office granted with a decision of its own, beyond the lump sum.',
    },
  },
  handedOverOn: 'Day of the hand-over',
  handedOverHint: 'As on the invoice of the vendor',
  repairedOn: 'Day of the repair',
  servedOn: 'Date of the service',
  dayHint: 'As on the invoice',
  fittingKind: 'Fitting',
  fittingKinds: { FIRST: 'First fitting', RENEWAL: 'Renewal' },
  device: 'Kind of device',
  ears: { ONE_EAR: 'Monaural (one ear)', TWO_EARS: 'Binaural (both ears)' },
  repairKind: 'Kind of repair',
  repairKinds: { ELECTRONIC: 'Electronic', OTHER: 'Other' },
  repairedDevices: 'Number of hearing aids repaired',
  poweredDevices: 'Number of hearing aids',
  devices: { ONE: 'One hearing aid', TWO: 'Two hearing aids' },
  fromYear: 'Year (or first year)',
  yearHint: say<{ year: string }>('For example {year}'),
  toYear: 'Last year',
  toYearHint: 'If there are several',
  amount: 'Amount in CHF',
  implantAmountHint: 'As invoiced',
  hardshipAmountHint: 'As granted',
  decisionNumber: 'Decision number of the hardship case',
  decisionNumberHint: 'It stands on the decision that grants the case of hardship',
};
