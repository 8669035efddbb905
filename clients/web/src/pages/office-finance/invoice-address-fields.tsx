import { CountryField } from '../../forms/fields/country-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The answers of an address, by the names that problems bear. */
export interface AddressAnswers {
  readonly 'address-recipient': string;
  readonly 'address-address': string;
  readonly 'address-postalCode': string;
  readonly 'address-town': string;
  readonly 'address-country': string;
}

interface KnownAddress {
  readonly recipient: string | null;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

/** What stands in the fields before anything is typed. */
export function answersOfAddress(known: KnownAddress | null): AddressAnswers {
  return {
    'address-recipient': known?.recipient ?? '',
    'address-address': known?.address ?? '',
    'address-postalCode': known?.postalCode ?? '',
    'address-town': known?.town ?? '',
    'address-country': known?.country ?? 'CH',
  };
}

/** The address as it is sent. */
export function addressOf(answers: AddressAnswers) {
  return {
    recipient: answers['address-recipient'] || null,
    address: answers['address-address'],
    postalCode: answers['address-postalCode'],
    town: answers['address-town'],
    country: answers['address-country'],
  };
}

interface InvoiceAddressFieldsProps {
  readonly answers: AddressAnswers;
  readonly at: (name: keyof AddressAnswers) => string | null;
  readonly change: (name: keyof AddressAnswers) => (value: string) => void;
}

/** Where invoices go: who, street, postal code, town and country. */
export function InvoiceAddressFields({ answers, at, change }: InvoiceAddressFieldsProps) {
  const { account: words } = useWordsOf(clientAccountsWording);
  const field = (name: keyof AddressAnswers) => ({
    name,
    value: answers[name],
    onChange: change(name),
    problem: at(name),
  });
  return (
    <>
      <TextField {...field('address-recipient')} label={words.recipient} isOptional />
      <TextField {...field('address-address')} label={words.street} />
      <div className="pair">
        <TextField {...field('address-postalCode')} label={words.postalCode} width="s" />
        <TextField {...field('address-town')} label={words.town} width="grow" />
      </div>
      <CountryField {...field('address-country')} label={words.country} />
    </>
  );
}
