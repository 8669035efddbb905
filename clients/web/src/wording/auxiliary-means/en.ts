import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import { deliveryWording } from './deliveries.ts';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  means:
    'For technical reasons, only one benefit can be invoiced at a time; if you have several to invoice, please send several forms.',
  documentsMean: 'The invoice, and the proof of payment if you paid it.',
  service: {
    title: 'Period and kind of delivery',
    period: 'Period of the service',
    start: 'From',
    end: 'To',
    periodHint: 'For a purchase, the day of delivery. A rental may end later.',
    delivery: 'Kind of delivery',
    deliveries: deliveryWording.en,
    deliveryMeans: {
      PURCHASE: 'The auxiliary means is yours.',
      LOAN: 'The auxiliary means belongs to the insurance: invoice its accessories and adaptation.',
      RENTAL: 'The period of the rental is that of the invoice.',
      REPAIR: 'Repair, adaptation or replacement of a part.',
      UPKEEP: say<{ amount: string }>(
        'Actual costs, at most {amount} per means and calendar year, unless the list says otherwise. Never for a motor vehicle.',
      ),
      TRAINING: 'To learn how to use the auxiliary means.',
      DEPRECIATION: 'Once a year, for an auxiliary means that you bought yourself.',
      THIRD_PARTY_SERVICES: say<{ amount: string }>(
        'In the place of the auxiliary means: at most {amount} per calendar year, and no more than the income from the activity.',
      ),
    },
  },
  benefit: {
    title: 'Benefit',
    mean: 'Open the section that fits, then its subdivision, and choose the benefit.',
    first: 'First state the period and the kind of delivery: the benefits appear here.',
    search: 'Search for a benefit',
    searchHint: 'A word, or the number in the decision: wig, 14.01',
    loading: 'The benefits are on their way…',
    failed: 'The benefits cannot be shown at the moment.',
    again: 'Try again',
    none: say<{ text: string }>('No benefit contains “{text}”.'),
    found: say<{ count: number }>('{count, plural, one {# benefit found} other {# benefits found}}'),
    choose: 'Choose',
    change: 'Change',
    theBenefit: say<{ code: string }>(' the benefit {code}'),
    chosen: 'Chosen benefit',
    form: say<{ number: string }>('Form {number}'),
    bound:
      '* Only for gainful activity, usual work, school, training or functional habituation (art. 2 al. 2 OMAI).',
    boundSign: 'bound to work or training',
    gone: say<{ code: string }>('The benefit {code} is not in the list in this period.'),
  },
  invoice: {
    title: 'Invoice',
    mean: "What is printed on the supplier's invoice.",
    designation: 'Description',
    designationHint: 'The object or the work, with make and model',
    supplier: 'Supplier',
    date: 'Invoice date',
    number: 'Invoice number',
    amount: 'Amount',
  },
};
