import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { advisorViewer } from '@/app/_request/viewer';
import { Block, LinkButton, Row, Rows, Sheet } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { ownData } from '@/domain/advisors/own-data-queries';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('dataTitle') });

/** Everything on record of an advisor, to take along: what is in it, and two files of it. */
export default async function DataPage() {
  const data = ownData(await advisorViewer()).filter(({ rows }) => rows.length > 0);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('my.historyTitle') }}
        title={t('my.dataTitle')}
        lead={t('my.dataLead')}
      />
      <Sheet>
        <Rows>
          <Row end={<LinkButton href="/my/data/html">{t('my.dataReadButton')}</LinkButton>}>
            <h2>{t('my.dataRead')}</h2>
            <p>{t('my.dataReadText')}</p>
          </Row>
          <Row
            end={
              <LinkButton quiet href="/my/data/json">
                {t('my.dataComputerButton')}
              </LinkButton>
            }
          >
            <h2>{t('my.dataComputer')}</h2>
            <p>{t('my.dataComputerText')}</p>
          </Row>
        </Rows>
      </Sheet>
      <Block id="what" title={t('my.dataWhat')}>
        <ul className="lines">
          {data.map(({ section, rows }) => (
            <li key={section}>
              <span>{t(`data.section-${section}`)}</span>
              <span className="soft num">{t('my.dataRows', { count: rows.length })}</span>
            </li>
          ))}
        </ul>
        <p className="mt-4 soft">{t('my.dataNotIn')}</p>
      </Block>
    </>
  );
}
