import { Link } from 'react-router';
import { formPath } from '../../forms/claim/claim-forms.ts';
import type { ClaimFormsQuery } from '../../graphql/__generated__/documents/claim-forms.ts';

type Form = ClaimFormsQuery['claimForms'][number];

/** « Sélectionner une facture »: the six forms, each a link. */
export function FormChooser({ forms }: { readonly forms: readonly Form[] }) {
  return (
    <ul className="choose">
      {forms.map(({ code, title, number }) => (
        <li key={code}>
          <Link to={formPath(code)}>
            <b>{title}</b> <span className="no">- {number}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
