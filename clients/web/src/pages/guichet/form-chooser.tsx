import { Link } from 'react-router';
import { formPath, isOnline } from '../../forms/claim/claim-forms.ts';
import type { ClaimFormsQuery } from '../../graphql/__generated__/documents.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Form = ClaimFormsQuery['claimForms'][number];

/** « Sélectionner une facture »: the forms that are open, each a link; then those that are not yet, by name. */
export function FormChooser({ forms }: { readonly forms: readonly Form[] }) {
  const words = useWordsOf(guichetWording);
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
          <h3>{words.closed}</h3>
          <ul>
            {closed.map(({ code, title, number }) => (
              <li key={code}>
                {title} <span className="no">- {number}</span>
              </li>
            ))}
          </ul>
          <p className="meta">{words.closedMeans}</p>
        </div>
      )}
    </>
  );
}

function addressOf({ code, isOpen }: Form): string | undefined {
  return isOpen && isOnline(code) ? formPath(code) : undefined;
}
