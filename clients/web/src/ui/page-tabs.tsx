import './styles/tabs.css';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

/** A page that stands beside others under one name. */
export interface PageTab {
  readonly path: string;
  readonly name: string;
  /** Where it leads, when that isn't its path alone. */
  readonly to?: string;
}

interface PageTabsProps {
  /** What the way between them is called. */
  readonly label: string;
  readonly pages: readonly PageTab[];
}

/** The way between pages that belong together. On a phone it is a strip: the page one is on is brought into sight. */
export function PageTabs({ label, pages }: PageTabsProps) {
  const strip = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const nav = strip.current;
    const current = nav?.querySelector<HTMLElement>(`[aria-current][href^="${pathname}"]`);
    if (nav && current)
      nav.scrollLeft = current.offsetLeft - nav.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav className="tabs" aria-label={label} ref={strip}>
      {pages.map(({ path, name, to = path }) => (
        <NavLink key={path} end={pages.some((other) => other.path.startsWith(`${path}/`))} to={to}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
