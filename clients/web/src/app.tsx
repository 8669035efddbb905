import { useState, useSyncExternalStore } from 'react';
import type { DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { graphClient, onGraphReset, resetGraph } from './graphql/client.ts';
import { type Locale, rememberLocale } from './wording/locale.ts';
import { loadWording, SpokenProvider, type Wording } from './wording/wording.tsx';

interface AppProps {
  readonly router: DataRouter;
  readonly locale: Locale;
  readonly words: Wording;
}

/** The whole client: a language, a session of the graph, and the pages. */
export function App({ router, ...first }: AppProps) {
  const [spoken, setSpoken] = useState(first);
  const client = useSyncExternalStore(onGraphReset, graphClient);

  async function speak(locale: Locale): Promise<void> {
    const words = await loadWording(locale);
    rememberLocale(locale);
    document.documentElement.lang = locale;
    setSpoken({ locale, words });
    // The servers word titles and problems too: everything is asked again in the new language.
    resetGraph();
  }

  return (
    <SpokenProvider value={{ ...spoken, speak: (locale) => void speak(locale) }}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </SpokenProvider>
  );
}
