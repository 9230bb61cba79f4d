import { todayFor } from '@/app/_request/today';
import { acronymList } from '@/domain/acronyms/queries';
import { mailCounts } from '@/domain/notifications/list-queries';
import type { Overview } from '@/domain/settings/overview';
import { canChangeSettings } from '@/domain/settings/policy';
import { ohtOf, ratesOn, thresholdsOn } from '@/domain/settings/queries';
import { staffOf } from '@/domain/settings/staff-queries';
import { thresholdDefaults, thresholdNames } from '@/domain/settings/words';
import type { Viewer } from '@/domain/viewer';
import { wordingsInUse } from '@/domain/wordings/queries';

export function overviewOf(viewer: Viewer): Overview {
  const today = todayFor(viewer);
  const team = ohtOf(viewer);
  const thresholds = thresholdsOn(viewer, today);
  const rates = ratesOn(viewer, today);
  const staff = staffOf(viewer).filter(({ held }) => held.length > 0);
  return {
    mayChange: canChangeSettings(viewer),
    team,
    people: {
      count: staff.filter(({ disabledAt }) => disabledAt === null).length,
      administrators: staff.filter(
        ({ held, disabledAt }) => disabledAt === null && held.some(({ role }) => role === 'administrator'),
      ).length,
      shut: staff.filter(({ disabledAt }) => disabledAt !== null).length,
    },
    thresholds: thresholdNames.filter((name) => thresholds[name] !== thresholdDefaults[name]).length,
    km: rates[team.mileageZone === 'north' ? 'mileage-north' : 'mileage-south'],
    care: rates['dependant-care-hour'],
    words: [...wordingsInUse(viewer).values()].flat().length,
    acronyms: acronymList(viewer).length,
    mail: mailCounts(viewer),
  };
}
