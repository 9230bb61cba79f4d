import { getTranslations } from 'next-intl/server';
import { localInboxIsOpen } from '@/app/_request/local-inbox';
import { requireHouse } from '@/app/_request/viewer';
import { CodeForm } from '@/components/access/sign-in-forms';
import { PageHead } from '@/components/ui/page-head';
import { samePath } from '@/domain/access/home';
import { tryCode } from '../actions';

export default async function CodePage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  await requireHouse();
  const t = await getTranslations('signIn');
  const { next } = await searchParams;
  return (
    <div className="space-y-4">
      <title>{t('codeTitle')}</title>
      <PageHead title={t('codeTitle')} lead={t('codeLead')} />
      {(await localInboxIsOpen()) && (
        <p>
          <a href="/inbox">{t('openInbox')}</a>
        </p>
      )}
      <CodeForm action={tryCode} next={samePath(next) ?? '/'} />
      <p>
        {t('noMail')} <a href="/sign-in">{t('askAgain')}</a>
      </p>
    </div>
  );
}
