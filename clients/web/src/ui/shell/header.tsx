import { User } from 'lucide-react';
import { NavLink, useNavigate } from 'react-router';
import { isExplorer } from '../../routes/explorer-path.ts';
import { localeNames, locales } from '../../wording/locale.ts';
import { useSpoken } from '../../wording/wording.tsx';
import { MenuButton } from '../menu/menu-button.tsx';
import { fullName, placesOf, type Viewer } from '../viewer.ts';
import { Mark } from './mark.tsx';
import { useSignOut } from './use-sign-out.ts';

/** The counter's sign, where one is, the language and the account. */
export function Header({ viewer }: { readonly viewer: Viewer | null }) {
  const { words } = useSpoken();
  return (
    <header className="top">
      <div className="wrap">
        <Mark name={words.site.name} to="/" />
        {viewer && (
          <nav aria-label={words.site.mainNavigation}>
            {placesOf(viewer).map(({ path, name }) => (
              <NavLink key={path} to={path} reloadDocument={isExplorer(path)}>
                {words.header[name]}
              </NavLink>
            ))}
          </nav>
        )}
        <div className="tools">
          <LanguageMenu />
          {viewer && <AccountMenu viewer={viewer} />}
        </div>
      </div>
    </header>
  );
}

function LanguageMenu() {
  const { locale, words, speak } = useSpoken();
  const choices = locales.map((id) => ({ id, label: localeNames[id], lang: id, current: id === locale }));
  return (
    <MenuButton name={words.header.language} choices={choices} onChoose={speak}>
      <span className="sr">{words.header.language}, </span>
      {locale.toUpperCase()}
    </MenuButton>
  );
}

function AccountMenu({ viewer }: { readonly viewer: Viewer }) {
  const { words } = useSpoken();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const places = [
    ...placesOf(viewer).map(({ path, name }) => ({ id: path, label: words.header[name] })),
    { id: '/compte' as const, label: words.header.myAccount },
  ];
  const choices = [...places, { id: 'signOut' as const, label: words.header.signOut, apart: true }];
  return (
    <MenuButton
      name={words.header.account}
      choices={choices}
      onChoose={(id) => {
        if (id === 'signOut') void signOut();
        else if (isExplorer(id)) location.assign(id);
        else void navigate(id);
      }}
    >
      <User className="icon" aria-hidden="true" />
      <span className="name">{fullName(viewer)}</span>
    </MenuButton>
  );
}
