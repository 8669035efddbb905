import { type Locale, localeNames, locales } from '../wording/locale.ts';
import { useLocale, useWords } from './spoken.ts';

/** The counter's sign, the ways back, the language. Every link leads out of this page. */
export function Head({ onSpeak }: { readonly onSpeak: (locale: Locale) => void }) {
  const words = useWords();
  const locale = useLocale();
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="top">
        <div className="wrap">
          <a className="mark" href="/">
            <svg viewBox="0 0 28 28" aria-hidden="true">
              <path className="hatch" d="M5.500 19V4.500h17V19" />
              <path className="slab" d="M0 20.500h28V26H0z" />
            </svg>
            Guichet
          </a>
          <nav aria-label={words.ways}>
            <a href="/">{words.back}</a>
            <a href="/developpeurs">{words.developers}</a>
          </nav>
          <div className="tools">
            {locales.map((one) => (
              <button
                key={one}
                type="button"
                className="linkish"
                lang={one}
                aria-pressed={one === locale}
                onClick={() => onSpeak(one)}
              >
                {one.toUpperCase()}
                <span className="sr"> {localeNames[one]}</span>
              </button>
            ))}
          </div>
        </div>
      </header>
    </>
  );
}
