import { Link } from 'react-router';
import type { ClaimFormCode, ClaimFormsQuery } from '../../graphql/__generated__/documents.ts';
import { useWording } from '../../wording/wording.tsx';

/** Where each form is filled in. */
const addresses: Readonly<Partial<Record<ClaimFormCode, string>>> = {
  OTHER_INVOICE: '/guichet/factures/autre-facture',
};

type Form = ClaimFormsQuery['claimForms'][number];

/** « Sélectionner une facture »: the forms that are open, each a link; then those that are not yet, by name. */
export function FormChooser({ forms }: { readonly forms: readonly Form[] }) {
  const { guichet } = useWording();
  const closed = forms.filter((form) => !addressOf(form));
  return (
    <>
      <ul className="choose">
        {forms.map((form) => {
          const address = addressOf(form);
          return (
            address && (
              <li key={form.code}>
                <Link to={address}>
                  <b>{form.title}</b> <span className="no">- {form.number}</span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
      {closed.length > 0 && (
        <div className="closed-forms">
          <h3>{guichet.closed}</h3>
          <ul>
            {closed.map(({ code, title, number }) => (
              <li key={code}>
                {title} <span className="no">- {number}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function addressOf({ code, isOpen }: Form): string | undefined {
  return isOpen ? addresses[code] : undefined;
}
