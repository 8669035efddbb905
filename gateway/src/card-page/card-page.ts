import { type Html, html } from '@guichet/chassis/http/html.ts';
import type { LocalPayment } from './local-payments.ts';
import { type TestCard, testCards } from './test-cards.ts';

/** What the browser may do with the page: send its form here, which leads on to the counter. No script, nothing from elsewhere. */
export const cardPagePolicy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The page on which a person would type a card: here a course of events is chosen. */
export function cardPage(payment: LocalPayment): string {
  const amount = `${amountText(payment)} ${payment.currency}`;
  return page(
    `Payer ${amount}`,
    html`<p class="lead">${payment.description}</p>
<dl><dt>Montant</dt><dd><strong>${amount}</strong></dd><dt>Référence</dt><dd>${payment.orderId}</dd></dl>
<form method="post" action="/dev/card/page/${payment.token}">
<fieldset>
<legend>Carte d'essai</legend>
<p class="hint" id="hint">Aucune vraie carte n'est acceptée ici. Chaque carte a sa suite.</p>
${testCards.map(choice)}
</fieldset>
<div class="actions">
<button type="submit" name="act" value="pay">Payer ${amount}</button>
<button type="submit" name="act" value="abort" class="quiet" formnovalidate>Annuler le paiement</button>
</div>
</form>`,
  );
}

function choice({ number, says }: TestCard, index: number): Html {
  const digits = number.match(/.{1,4}/g)?.join(' ') ?? number;
  const checked = index === 0 ? html` checked` : null;
  return html`<label class="card"><input type="radio" name="number" value="${number}" required${checked}><span><b>${digits}</b><small>${says}</small></span></label>
`;
}

/** What the partner shows when his link is opened a second time, or leads nowhere. */
export function usedLinkPage(): string {
  return page(
    'Ce lien ne sert plus',
    html`<p class="lead">Une page de paiement s'ouvre une seule fois. Retournez à votre commande pour payer.</p>
<p><a href="/">Retour au guichet</a></p>`,
  );
}

/** After a card whose course leads back to nobody. */
export function leftAlonePage(): string {
  return page(
    'Paiement enregistré',
    html`<p class="lead">Avec cette carte, personne n'est averti : fermez cette fenêtre.</p>`,
  );
}

function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Page de paiement locale</title>
<link rel="stylesheet" href="/dev/card/page.css">
</head>
<body>
<header><p>Page de paiement locale</p></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.toString();
}

/** `25.00`: the local page knows currencies of two decimals alone. */
function amountText({ value }: LocalPayment): string {
  const digits = value.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
