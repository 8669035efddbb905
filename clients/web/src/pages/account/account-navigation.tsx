import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What only people who send claims have. */
const own = ['informations', 'beneficiaires', 'banque'] as const;
const sections = ['connexion', ...own, 'securite', 'preferences', 'donnees'] as const;

/** Whether an address belongs to who sends claims. */
export const isOfClaims = (pathname: string): boolean =>
  own.some((section) => pathname.startsWith(`/compte/${section}`));

/** The sections of « Mon compte ». On a phone they fold under the name of the one that is open. */
export function AccountNavigation({ isOfOffice }: { readonly isOfOffice: boolean }) {
  const { navigation: words } = useWordsOf(accountWording);
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // Another page closes it.
  const isOpen = openAt === pathname;
  const shown = isOfOffice ? sections.filter((one) => !own.some((mine) => mine === one)) : sections;
  const current = shown.find((section) => pathname.startsWith(`/compte/${section}`));
  return (
    <nav className="side" aria-label={words.title}>
      <p className="side-title">{words.title}</p>
      <button
        type="button"
        className="side-button"
        aria-expanded={isOpen}
        aria-controls="rubriques"
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        <span>
          <span className="side-title">{words.title}</span>
          <b>{current ? words[current] : words.choose}</b>
        </span>
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      <ul id="rubriques" className={isOpen ? 'open' : undefined}>
        {shown.map((section) => (
          <li key={section}>
            <NavLink to={`/compte/${section}`}>{words[section]}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
