import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatMoney } from '@/components/format';
import { Rows } from '@/components/ui/blocks';
import type { Overview } from '@/domain/settings/overview';

/** What is set, a sentence and a link each. */
export async function SettingsOverview({ overview }: { overview: Overview }) {
  const t = await getTranslations('settings');
  const locale = await getLocale();
  const { mayChange, mail, people } = overview;
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <div className="sheet">
      <Rows>
        {mayChange && (
          <Part title={t('teamTitle')} href="/settings/team" link={t('teamOpen')}>
            <Team team={overview.team} />
          </Part>
        )}
        {mayChange && (
          <Part title={t('peopleTitle')} href="/settings/people" link={t('peopleOpen')}>
            {t('peopleLine', people)} {people.shut > 0 && t('peopleShut', { count: people.shut })}
          </Part>
        )}
        <Part title={t('thresholdsTitle')} href="/settings/thresholds" link={t('thresholdsOpen')}>
          {t('thresholdsLine', { changed: overview.thresholds })}
        </Part>
        <Part title={t('ratesTitle')} href="/settings/rates" link={t('ratesOpen')}>
          {t('ratesLine', { km: money(overview.km), care: money(overview.care) })}
        </Part>
        <Part title={t('wordsTitle')} href="/settings/words" link={t('wordsOpen')}>
          {t('wordsLine', { changed: overview.words })}
        </Part>
        <Part title={t('acronymsTitle')} href="/settings/acronyms" link={t('acronymsOpen')}>
          {t('acronymsLine', { count: overview.acronyms })}
        </Part>
        <Part title={t('mailTitle')} href="/settings/mail" link={t('mailOpen')}>
          {t('mailLine', { failed: mail.failed, waiting: mail.waiting + mail.sending })}
        </Part>
      </Rows>
    </div>
  );
}

function Part({ title, href, link, children }: { title: string; href: string; link: string; children: ReactNode }) {
  return (
    <li>
      <div className="grow">
        <h2 className="text-lg">{title}</h2>
        <p>{children}</p>
      </div>
      <a href={href}>{link}</a>
    </li>
  );
}

async function Team({ team }: Pick<Overview, 'team'>) {
  const t = await getTranslations('settings');
  const { nameEn: name, nameFr, contactName, contactPhone } = team;
  const who = [contactName, contactPhone].filter(Boolean).join(', ');
  return (
    <>
      {t('teamLine', { name, nameFr })} {who === '' ? t('teamNoContact') : t('teamContact', { who })}
    </>
  );
}
