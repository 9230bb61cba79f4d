import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { JoinsList } from '@/components/people/joins-part';
import { PairsAlike } from '@/components/people/pairs-alike';
import { Block, EmptyNote } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { joinsStanding } from '@/domain/joins/queries';
import { recordsAlike } from '@/domain/people/lookalike-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import { ohtOf } from '@/domain/settings/queries';
import { askAgainAction, tellApartAction, undoJoinAction } from '../actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('joins'))('alikeTitle'),
});

export default async function AlikePage() {
  const viewer = await requireViewer(...whoKeepsPeople);
  const pairs = recordsAlike(viewer);
  const apart = recordsAlike(viewer, 'told-apart');
  const joins = joinsStanding(viewer);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/advisors', label: t('advisors.title') }}
        title={t('joins.alikeTitle')}
        lead={t('joins.alikeLead', { count: pairs.length })}
      />
      {pairs.length > 0 ? (
        <div className="sheet">
          <PairsAlike pairs={pairs} say="twoPeople" action={tellApartAction} />
        </div>
      ) : (
        <EmptyNote action={<a href="/advisors/join">{t('joins.chooseTwo')}</a>}>{t('joins.alikeNone')}</EmptyNote>
      )}
      {apart.length > 0 && (
        <Block id="apart" title={t('joins.apartTitle')}>
          <PairsAlike pairs={apart} say="askAgain" action={askAgainAction} />
        </Block>
      )}
      {joins.length > 0 && (
        <Block id="joined" title={t('joins.joinedTitle')}>
          <JoinsList joins={joins} undo={undoJoinAction} timeZone={ohtOf(viewer).timeZone} named />
        </Block>
      )}
    </>
  );
}
