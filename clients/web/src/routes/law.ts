import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { TermsPageDocument } from '../graphql/__generated__/documents/terms-page.ts';
import { load } from '../graphql/load.ts';

/** Help, and what the law wants said. Open to everybody. */
export const lawRoutes: RouteObject[] = [
  {
    path: 'aide',
    lazy: { Component: async () => (await import('../pages/help/help-page.tsx')).HelpPage },
  },
  {
    path: 'conditions',
    loader: ({ request }: LoaderFunctionArgs) => load(request, TermsPageDocument, {}),
    lazy: { Component: async () => (await import('../pages/law/terms-page.tsx')).TermsPage },
  },
  {
    path: 'confidentialite',
    lazy: { Component: async () => (await import('../pages/law/privacy-page.tsx')).PrivacyPage },
  },
  {
    path: 'accessibilite',
    lazy: {
      Component: async () => (await import('../pages/law/accessibility-page.tsx')).AccessibilityPage,
    },
  },
];
