import type { TypedWords } from '../form-room.ts';
import { fittingKindNames, hearingAidLabels } from './hearing-aid.wording.ts';

const { batteries, implant, hardship } = hearingAidLabels;

/** How form 300.001 is read out as it was typed. A member of two sections has one name for both: its section stands before it. */
export const hearingAidTypedWords: TypedWords = {
  labels: {
    fitting: {
      fr: 'Appareillage auditif',
      de: 'Hörgeräteversorgung',
      it: 'Apparecchio acustico',
      en: 'Hearing aid',
    },
    repair: { fr: 'Réparation', de: 'Reparatur', it: 'Riparazione', en: 'Repair' },
    batteries: { fr: 'Batteries', de: 'Batterien', it: 'Batterie', en: 'Batteries' },
    implant: {
      fr: "Ancrage osseux ou implant d'oreille moyenne",
      de: 'Knochenverankerung oder Mittelohrimplantat',
      it: "Ancoraggio osseo o impianto dell'orecchio medio",
      en: 'Bone anchor or middle ear implant',
    },
    hardship: { fr: 'Cas de rigueur', de: 'Härtefall', it: 'Caso di rigore', en: 'Case of hardship' },
    servedOn: implant.servedOn,
    kind: { fr: 'Type', de: 'Art', it: 'Tipo', en: 'Kind' },
    ears: implant.ears,
    devices: batteries.devices,
    fromYear: batteries.fromYear,
    toYear: batteries.toYear,
    decisionNumber: hardship.decisionNumber,
    amount: implant.amount,
  },
  values: {
    ...fittingKindNames,
    ELECTRONIC: { fr: 'Electronique', de: 'Elektronik', it: 'Elettronica', en: 'Electronic' },
    OTHER: { fr: 'Autre', de: 'Andere', it: 'Altra', en: 'Other' },
    ONE_EAR: { fr: 'Monaural', de: 'Einseitig', it: 'Monaurale', en: 'One ear' },
    TWO_EARS: { fr: 'Binaural', de: 'Beidseitig', it: 'Binaurale', en: 'Both ears' },
    ONE: { fr: '1 appareil', de: '1 Gerät', it: '1 apparecchio', en: '1 hearing aid' },
    TWO: { fr: '2 appareils', de: '2 Geräte', it: '2 apparecchi', en: '2 hearing aids' },
  },
};
