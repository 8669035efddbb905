import { expect, test } from 'vitest';
import { mailboxPage } from './mailbox-page.ts';

const mail = {
  channel: 'email',
  to: 'claire@exemple.ch',
  subject: 'Votre demande <b>',
  text: 'Bonjour & merci',
  html: '<html><head><title>x</title></head><body style="color:red">Bonjour &lt;b&gt;<script>alert(1)</script></body></html>',
  links: ['https://exemple.ch/a', 'javascript:alert(1)'],
  at: '2026-11-21T10:00:00.000Z',
} as const;

test('a mail is drawn in a frame that runs nothing and knows nothing of us, beside its text', () => {
  const page = mailboxPage([mail]);
  expect(page).toContain('<p class="text">Bonjour &amp; merci</p>');
  expect(page).toContain('<h2>Votre demande &lt;b&gt;</h2>');
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page).toContain('srcdoc="&lt;html&gt;&lt;head&gt;&lt;base target=&quot;_blank&quot;&gt;');
  expect(page).not.toMatch(/<script|<body style|href="javascript/);
});

test('an SMS has no frame', () => {
  const page = mailboxPage([{ ...mail, channel: 'sms', subject: null, html: null }]);
  expect(page).not.toContain('<iframe');
  expect(page).toContain('<h2>SMS</h2>');
});
