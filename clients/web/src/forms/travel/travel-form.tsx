import '../../ui/styles/days.css';
import '../../ui/styles/travel.css';
import { travelWording } from '../../wording/travel/travel.ts';
import type { ClaimFormKind, FormSectionsProps } from '../claim/claim-form.ts';
import { blankTravel, readTravel, type TravelDraft, toTravelInput } from './draft.ts';
import { Meals } from './meals.tsx';
import { Trips } from './trips.tsx';

/** Form 318.632.1, « Facture pour frais de voyage et nourriture ». */
export const travelForm: ClaimFormKind<TravelDraft> = {
  code: 'TRAVEL',
  slug: 'frais-de-voyage',
  member: 'travel',
  blank: blankTravel,
  read: readTravel,
  toInput: toTravelInput,
  Sections: TravelSections,
  parts: (locale) => {
    const words = travelWording[locale].parts;
    return [
      { label: words.trips, owns: ([part]) => part === 'trips' },
      { label: words.meals, owns: ([part]) => part === 'meals' },
    ];
  },
  means: (locale) => travelWording[locale].means,
  documentsMean: (locale) => travelWording[locale].documentsMean,
};

function TravelSections(props: FormSectionsProps<TravelDraft>) {
  return (
    <>
      <Trips {...props} />
      <Meals {...props} />
    </>
  );
}
