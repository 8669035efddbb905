import { lazy, Suspense, useEffect, useState } from 'react';
import { type Locale, rememberedLocale, rememberLocale } from '../wording/locale.ts';
import type { Credential } from './ask.ts';
import { type Caller, findCaller } from './caller.ts';
import { Head } from './head.tsx';
import { NeedsRight } from './needs-right.tsx';
import { LocaleContext, useLocale, useWords } from './spoken.ts';

/** The editor and what knows the graph come for those who may explore only. */
const Opening = lazy(async () => ({ default: (await import('./opening.tsx')).Opening }));

/** The explorer: a page of its own beside the client, for officers with the right and for programs. */
export function ExplorerPage() {
  const [locale, setLocale] = useState<Locale>(rememberedLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  function speak(chosen: Locale): void {
    rememberLocale(chosen);
    setLocale(chosen);
  }

  return (
    <LocaleContext.Provider value={locale}>
      <div className="shell explorer">
        <Head onSpeak={speak} />
        <Place />
      </div>
    </LocaleContext.Provider>
  );
}

/** Who is here decides what is here. A token that was pasted goes before the session; it is nowhere but in this state. */
function Place() {
  const words = useWords();
  const locale = useLocale();
  const [caller, setCaller] = useState<Caller | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [finding] = useState(() => findCaller(locale));
  useEffect(() => void finding.then(setCaller), [finding]);
  useEffect(() => {
    document.title = `${words.title} – Guichet`;
  }, [words]);

  const credential: Credential | null =
    token !== null ? { kind: 'PROGRAM', token } : caller?.kind === 'EXPLORER' ? { kind: 'SESSION' } : null;
  return (
    <main id="content" tabIndex={-1}>
      <div className="wrap">
        <h1 tabIndex={-1}>{words.title}</h1>
        {credential === null && <p className="lead">{words.lead}</p>}
        {credential === null && caller === null && <p role="status">{words.loading}</p>}
        {credential === null && caller !== null && <NeedsRight caller={caller} onToken={setToken} />}
        {credential !== null && (
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <Opening key={token ?? 'session'} credential={credential} caller={caller} onToken={setToken} />
          </Suspense>
        )}
      </div>
    </main>
  );
}
