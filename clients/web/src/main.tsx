import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/frame.css';
import './ui/styles/controls.css';
import './ui/styles/fields.css';
import './ui/styles/things.css';
import './ui/styles/lists.css';
import './ui/styles/desk.css';
import './ui/styles/media.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { onSessionLost } from './graphql/client.ts';
import { signInPath } from './routes/return-address.ts';
import { openRoom, routes } from './routes/routes.tsx';
import { rememberedLocale } from './wording/locale.ts';
import { loadWording } from './wording/wording.tsx';

const locale = rememberedLocale();
document.documentElement.lang = locale;
const router = createBrowserRouter(routes, { patchRoutesOnNavigation: openRoom });
onSessionLost(() => {
  // Several requests may find out at once: the later ones must not ask to come back to the sign-in itself, nor overtake who leads there.
  const { pathname } = router.state.navigation.location ?? location;
  if (!pathname.startsWith('/connexion')) void router.navigate(signInPath(new URL(location.href)));
});

const place = document.querySelector('#guichet');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(
  <StrictMode>
    <App router={router} locale={locale} words={await loadWording(locale)} />
  </StrictMode>,
);
