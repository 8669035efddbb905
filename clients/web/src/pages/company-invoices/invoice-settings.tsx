import { useState } from 'react';
import { useMutation } from 'urql';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { SetClientAccountLanguageDocument } from '../../graphql/__generated__/documents/set-client-account-language.ts';
import type { InvoiceLanguage } from '../../graphql/__generated__/types.ts';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { CompanyAccount } from './use-account.ts';

const languages: readonly InvoiceLanguage[] = ['FR', 'DE', 'IT', 'EN'];

interface InvoiceSettingsProps {
  readonly account: CompanyAccount;
  readonly mayChoose: boolean;
  readonly onDone: () => void;
}

/** In which language the next invoices come, and where they go. */
export function InvoiceSettings({ account, mayChoose, onDone }: InvoiceSettingsProps) {
  const words = useWordsOf(invoicesWording);
  const { trouble } = useWording();
  const [said, setSaid] = useState<string | null>(null);
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [, setLanguage] = useMutation(SetClientAccountLanguageDocument);

  async function choose(language: InvoiceLanguage): Promise<void> {
    setSaid(null);
    const { data } = await setLanguage({ id: account.id, language, version: account.version });
    const [problem] = data?.setClientAccountLanguage.problems ?? [{ message: trouble.noAnswer }];
    setInTheWay(problem?.message ?? null);
    if (problem) return;
    setSaid(words.languageSaved({ language: words.languages[language] }));
    onDone();
  }

  return (
    <Section title={words.settings}>
      <div className="stack">
        {mayChoose && (
          <SelectField
            name="langue"
            label={words.language}
            hint={words.languageMeans}
            width="m"
            value={account.language}
            options={languages.map((value) => ({ value, label: words.languages[value] }))}
            problem={inTheWay}
            onChange={(language) => void choose(language as InvoiceLanguage)}
          />
        )}
        <p role="status" className="meta">
          {said}
        </p>
        <dl className="facts">
          {!mayChoose && (
            <>
              <dt>{words.language}</dt>
              <dd>{words.languages[account.language]}</dd>
            </>
          )}
          <dt>{words.addressed}</dt>
          <dd>
            <PostalLines address={account.billingAddress} />
            {account.isBillingAddressRecorded && <small className="reason">{words.addressFixed}</small>}
          </dd>
        </dl>
      </div>
    </Section>
  );
}
