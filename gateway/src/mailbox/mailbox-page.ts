import { type Html, html } from '@guichet/chassis/http/html.ts';
import type { LocalMessage } from './mailbox.ts';

const instants = new Intl.DateTimeFormat('fr-CH', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Zurich',
});

/**
 * What the browser may do with the page: no script, no picture, nothing from elsewhere. A mail's frame inherits it, and a
 * mail carries its styles on its elements.
 */
export const mailboxPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The mailbox as a person reads it. */
export function mailboxPage(messages: readonly LocalMessage[]): string {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Boîte de réception locale</title>
<link rel="stylesheet" href="/dev/mailbox.css">
</head>
<body>
<header>
<h1>Boîte de réception locale</h1>
<p>Les courriels et SMS de ce poste arrivent ici au lieu d'être envoyés. <a href="/dev/mailbox">Actualiser</a></p>
</header>
<main>
${messages.length > 0 ? messages.map(article) : html`<p>Aucun message pour l'instant.</p>`}
</main>
</body>
</html>
`.toString();
}

function article({ channel, to, subject, text, links, at, html: drawn }: LocalMessage): Html {
  const channelName = channel === 'sms' ? 'SMS' : 'Courriel';
  const items = links
    .filter((link) => /^https?:\/\//.test(link))
    .map((link) => html`<li><a href="${link}">${link}</a></li>`);
  return html`<article>
<h2>${subject ?? channelName}</h2>
<dl>
<dt>Canal</dt><dd>${channelName}</dd>
<dt>À</dt><dd>${to}</dd>
<dt>Le</dt><dd><time datetime="${at}">${instants.format(new Date(at))}</time></dd>
</dl>
${items.length > 0 ? html`<ul>${items}</ul>` : null}
<div class="words">
<p class="text">${text}</p>
${drawn === null ? null : frame(drawn, subject ?? channelName)}
</div>
</article>
`;
}

/** A mail as a mail program shows it: without scripts and without our origin; its links open beside the page. */
function frame(drawn: string, title: string): Html {
  const opensBeside = drawn.replace('<head>', '<head><base target="_blank">');
  return html`<iframe title="${title}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${opensBeside}"></iframe>`;
}
