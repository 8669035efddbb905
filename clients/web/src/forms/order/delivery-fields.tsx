import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CountryField } from '../fields/country-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { Delivery } from './basket.ts';

interface DeliveryFieldsProps {
  readonly delivery: Delivery;
  readonly at: (field: string) => string | null;
  readonly onChange: (delivery: Delivery) => void;
}

/** Who receives it, and where. */
export function DeliveryFields({ delivery, at, onChange }: DeliveryFieldsProps) {
  const { delivery: words, addressHint } = useWordsOf(basketWording);
  const field = (part: keyof Delivery) => ({
    name: `delivery-${part}`,
    label: words[part],
    value: delivery[part],
    problem: at(`delivery-${part}`),
    onChange: (value: string) => onChange({ ...delivery, [part]: value }),
  });
  return (
    <>
      <TextField {...field('recipient')} width="l" maxLength={70} autoComplete="name" />
      <TextField
        {...field('address')}
        width="l"
        hint={addressHint}
        maxLength={70}
        autoComplete="street-address"
      />
      <div className="pair">
        <TextField {...field('postalCode')} width="s" autoComplete="postal-code" />
        <TextField {...field('town')} width="grow" maxLength={35} autoComplete="address-level2" />
        <CountryField {...field('country')} width="grow" />
      </div>
    </>
  );
}
