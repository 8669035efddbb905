import { type Html, html } from '@guichet/chassis/http/html.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { cardPageWording as words } from './card-page.wording.ts';
import type { LocalPayment } from './local-payments.ts';
import { type TestCard, testCards } from './test-cards.ts';

/** What the browser may do with the page: send its form here, which leads on to the counter. No script, nothing from elsewhere. */
export const cardPagePolicy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The page on which a person would type a card: here a course of events is chosen. */
export function cardPage(payment: LocalPayment): string {
  const { language } = payment;
  const amount = `${amountText(payment)} ${payment.currency}`;
  const pay = words.pay[language].replace('{amount}', amount);
  return page(
    language,
    pay,
    html`<p class="lead">${payment.description}</p>
<dl><dt>${words.amount[language]}</dt><dd><strong>${amount}</strong></dd><dt>${words.reference[language]}</dt><dd>${payment.orderId}</dd></dl>
<form method="post" action="/dev/card/page/${payment.token}">
<fieldset>
<legend>${words.cards[language]}</legend>
<p class="hint" id="hint">${words.hint[language]}</p>
${testCards.map((card, index) => choice(card, index, language))}
</fieldset>
<div class="actions">
<button type="submit" name="act" value="pay">${pay}</button>
<button type="submit" name="act" value="abort" class="quiet" formnovalidate>${words.abort[language]}</button>
</div>
</form>`,
  );
}

function choice({ number, says }: TestCard, index: number, language: Locale): Html {
  const digits = number.match(/.{1,4}/g)?.join(' ') ?? number;
  const checked = index === 0 ? html` checked` : null;
  return html`<label class="card"><input type="radio" name="number" value="${number}" required${checked}><span><b>${digits}</b><small>${says[language]}</small></span></label>
`;
}

/** What the partner shows when his link is opened a second time, or leads nowhere: then nothing names a language, and it is French. */
export function usedLinkPage(language: Locale = 'fr'): string {
  return page(
    language,
    words.used[language],
    html`<p class="lead">${words.usedMeans[language]}</p>
<p><a href="/">${words.back[language]}</a></p>`,
  );
}

/** After a card whose course leads back to nobody. */
export function leftAlonePage(language: Locale): string {
  return page(language, words.recorded[language], html`<p class="lead">${words.recordedMeans[language]}</p>`);
}

function page(language: Locale, title: string, content: Html): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${words.name[language]}</title>
<link rel="stylesheet" href="/dev/card/page.css">
</head>
<body>
<header><p>${words.name[language]}</p></header>
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
