import type { Language } from '@/domain/people/words';
import type { Translate } from '../translate';
import { look } from './look';
import { escaped, html, Markup } from './markup';

/** Whose house it is, and whom to ask. */
export type Team = { name: string; contactName: string | null; contactPhone: string | null };

export type Framed = { t: Translate; language: Language; team: Team };

/** A whole page of those that are opened from a mail: it runs no script and fetches nothing but the mark of the house. */
export function framed({ t, language, team }: Framed, title: string, body: Markup): string {
  const other = language === 'en' ? 'fr' : 'en';
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title} · ${t('common.heard')}</title>
<link rel="icon" href="/icon.svg">
<style>${new Markup(look)}</style>
</head>
<body>
<header><b>${t('common.heard')}</b><span>${team.name}</span><a href="/language/${other}" lang="${other}" hreflang="${other}" aria-label="${t('common.languageHint')}">${t('common.language')}</a></header>
<main>
${body}
</main>
${whoToAsk(t, team)}
</body>
</html>
`;
  return page.text;
}

/** Someone to ask, at the foot of every page. The number can be pressed on a phone. */
function whoToAsk(t: Translate, { contactName, contactPhone }: Team): Markup | null {
  const name = escaped(contactName ?? '');
  const phone = escaped(contactPhone ?? '');
  const call = (number: unknown) => `<a href="tel:${phone.replace(/[^\d+]/g, '')}">${number}</a>`;
  if (!name && !phone) return null;
  if (!phone) return html`<footer><p>${t('common.questionsName', { name: contactName ?? '' })}</p></footer>`;
  const said = name
    ? t.markup('common.questions', { name, phone, call })
    : t.markup('common.questionsPhone', { phone, call });
  return html`<footer><p>${new Markup(said)}</p></footer>`;
}
