import type { LocalMessage } from './mailbox.ts';

const instants = new Intl.DateTimeFormat('fr-CH', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Zurich',
});

/** The mailbox as a person reads it. */
export function mailboxPage(messages: readonly LocalMessage[]): string {
  return `<!doctype html>
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
<p>Les courriels et SMS de ce poste arrivent ici au lieu d’être envoyés. <a href="/dev/mailbox">Actualiser</a></p>
</header>
<main>
${messages.length ? messages.map(article).join('\n') : '<p>Aucun message pour l’instant.</p>'}
</main>
</body>
</html>
`;
}

function article({ channel, to, subject, text, links, at }: LocalMessage): string {
  const items = links
    .filter((link) => /^https?:\/\//.test(link))
    .map((link) => `<li><a href="${escaped(link)}">${escaped(link)}</a></li>`);
  return `<article>
<h2>${escaped(subject ?? (channel === 'sms' ? 'SMS' : 'Courriel'))}</h2>
<dl>
<dt>Canal</dt><dd>${channel === 'sms' ? 'SMS' : 'Courriel'}</dd>
<dt>À</dt><dd>${escaped(to)}</dd>
<dt>Le</dt><dd><time datetime="${escaped(at)}">${escaped(instants.format(new Date(at)))}</time></dd>
</dl>
<p class="text">${escaped(text)}</p>
${items.length ? `<ul>${items.join('')}</ul>` : ''}
</article>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
