import { getTranslations } from 'next-intl/server';
import { Block, Sheet } from '@/components/ui/blocks';
import type { EquityReport } from '@/domain/reports/equity';
import { Answers } from './answers';
import { HowCounted } from './how-counted';
import { Invited } from './invited';
import { LeftOutOnPurpose } from './left-out-on-purpose';
import { linesOf, linesWith } from './lines';
import { Money } from './money';
import { WhySaidNo } from './said-no';
import { Seats } from './seats';
import { Notice, There } from './there';

/** The figures of the report, after its sentences: each part under its own heading, signs before tables. */
export async function EquityReportFigures({ report, opens }: { report: EquityReport; opens: ReadonlySet<string> }) {
  const t = await getTranslations('report');
  const lines = await linesOf(report);
  const { thresholds } = report;
  const floor = thresholds['parity-floor-percent'];
  const met = linesWith(lines, 'invited-advisors', 'invited-partners').length > 0;
  return (
    <>
      <Sheet title={t('invited.title')}>
        <p className="soft">{met ? t('invited.key') : t('invited.none')}</p>
        <Invited lines={lines} meetings="key" floor={floor} />
        <Invited lines={lines} meetings="all" floor={floor} />
      </Sheet>
      <Sheet title={t('seats.title')}>
        <p className="soft">{t('seats.key')}</p>
        <Seats report={report} opens={opens} />
      </Sheet>
      <Sheet title={t('answers.title')}>
        <Answers lines={lines} />
      </Sheet>
      <Sheet title={t('money.title')}>
        <Money overall={report.overall} lines={lines} within={thresholds['out-of-pocket-days']} />
      </Sheet>
      <Sheet title={t('there.title')}>
        <There lines={lines} />
      </Sheet>
      <Sheet title={t('notice.title')}>
        <Notice lines={lines} days={thresholds['late-notice-days']} />
      </Sheet>
      {report.saidNo !== null && (
        <>
          <Sheet title={t('saidNo.title')}>
            <WhySaidNo saidNo={report.saidNo} />
          </Sheet>
          <Sheet title={t('leftOut.title')}>
            <LeftOutOnPurpose leftOut={report.saidNo.leftOut} />
          </Sheet>
        </>
      )}
      <Block title={t('howCounted')} id="how-counted">
        <HowCounted thresholds={thresholds} />
      </Block>
    </>
  );
}
