import { officeRoles, type Role } from '@/domain/access/words';
import { whoKeepsAcronyms } from '@/domain/acronyms/policy';
import { whoSeesActivity } from '@/domain/activity/policy';
import { whoSeesPeople } from '@/domain/advisors/policy';
import { whoSeesClaims } from '@/domain/claims/policy';
import { whoKeepsContributions, whoSeesContributions } from '@/domain/contributions/policy';
import { whoSeesFlags } from '@/domain/flags/policy';
import { whoImports } from '@/domain/imports/policy';
import { whoRecordsAnswers } from '@/domain/invitations/answer-policy';
import { whoInvites, whoSeesInvitations } from '@/domain/invitations/policy';
import { whoLogs } from '@/domain/logbook/policy';
import { whoSeesMeetings } from '@/domain/meetings/policy';
import { whoKeepsNetwork } from '@/domain/network/policy';
import { whoSeesMail } from '@/domain/notifications/policy';
import { whoKeepsPeople } from '@/domain/people/policy';
import { whoPlans } from '@/domain/planning/policy';
import { whoSeesRemarks } from '@/domain/remarks/policy';
import { whoSeesEquity } from '@/domain/reports/policy';
import { whoAnswersRequests } from '@/domain/requests/policy';
import { whoSearches } from '@/domain/search/policy';
import { whoKeepsGroups, whoSeesGroups } from '@/domain/seats/policy';
import { whoChangesSettings, whoReadsSettings } from '@/domain/settings/policy';
import { whoKeepsSuggestions, whoSeesSuggestions } from '@/domain/suggestions/policy';
import { whoCalls } from '@/domain/today/policy';
import { whoWords } from '@/domain/wordings/policy';

/** A page, and the roles that open it. The access test walks these by role; the header shows what one may open. */
export type RegisteredPage = { path: string; who: readonly Role[] | 'anyone' };

/** Every page of the house, sorted by path. */
export const pages: readonly RegisteredPage[] = [
  { path: '/', who: 'anyone' },
  { path: '/activity', who: whoSeesActivity },
  { path: '/advisors', who: whoSeesPeople },
  { path: '/advisors/[id]', who: whoSeesPeople },
  { path: '/advisors/[id]/edit', who: whoKeepsPeople },
  { path: '/advisors/[id]/leaving', who: whoKeepsPeople },
  { path: '/advisors/alike', who: whoKeepsPeople },
  { path: '/advisors/join', who: whoKeepsPeople },
  { path: '/advisors/new', who: whoKeepsPeople },
  { path: '/advisors/[id]/reach', who: whoKeepsPeople },
  { path: '/advisors/[id]/remarks', who: whoSeesRemarks },
  { path: '/claims', who: whoSeesClaims },
  { path: '/claims/[id]', who: whoSeesClaims },
  { path: '/claims/honoraria', who: whoSeesClaims },
  { path: '/claims/new', who: whoSeesClaims },
  { path: '/contributions', who: whoSeesContributions },
  { path: '/contributions/[id]', who: whoSeesContributions },
  { path: '/contributions/new', who: whoKeepsContributions },
  { path: '/demo', who: 'anyone' },
  { path: '/flags', who: whoSeesFlags },
  { path: '/flags/[id]', who: whoSeesFlags },
  { path: '/groups', who: whoSeesGroups },
  { path: '/groups/[id]', who: whoSeesGroups },
  { path: '/groups/[id]/edit', who: whoKeepsGroups },
  { path: '/groups/[id]/members', who: whoSeesGroups },
  { path: '/groups/[id]/seats/[seat]', who: whoKeepsGroups },
  { path: '/groups/[id]/seats/new', who: whoKeepsGroups },
  { path: '/groups/[id]/terms', who: whoSeesGroups },
  { path: '/groups/[id]/what-if', who: whoSeesGroups },
  { path: '/groups/new', who: whoKeepsGroups },
  { path: '/imports', who: whoImports },
  { path: '/imports/[id]', who: whoImports },
  { path: '/imports/[id]/problems', who: whoImports },
  { path: '/inbox', who: 'anyone' },
  { path: '/meetings', who: whoSeesMeetings },
  { path: '/meetings/[id]', who: whoSeesMeetings },
  { path: '/meetings/[id]/agenda', who: whoSeesMeetings },
  { path: '/meetings/[id]/attendance', who: whoLogs },
  { path: '/meetings/[id]/before', who: whoLogs },
  { path: '/meetings/[id]/invitations', who: whoSeesInvitations },
  { path: '/meetings/[id]/invitations/[person]', who: whoRecordsAnswers },
  { path: '/meetings/[id]/letters', who: whoInvites },
  { path: '/meetings/[id]/minutes', who: whoSeesMeetings },
  { path: '/meetings/[id]/plan', who: whoPlans },
  { path: '/meetings/[id]/sheet', who: whoSeesMeetings },
  { path: '/meetings/log', who: whoLogs },
  { path: '/meetings/log/[draft]', who: whoLogs },
  { path: '/meetings/plan', who: whoPlans },
  { path: '/my', who: ['advisor'] },
  { path: '/my/about-me', who: ['advisor'] },
  { path: '/my/calendar', who: ['advisor'] },
  { path: '/my/contributions', who: ['advisor'] },
  { path: '/my/contributions/new', who: ['advisor'] },
  { path: '/my/costs', who: ['advisor'] },
  { path: '/my/costs/[id]', who: ['advisor'] },
  { path: '/my/costs/new', who: ['advisor'] },
  { path: '/my/data', who: ['advisor'] },
  { path: '/my/flags', who: ['advisor'] },
  { path: '/my/history', who: ['advisor'] },
  { path: '/my/meetings', who: ['advisor'] },
  { path: '/my/meetings/[id]', who: ['advisor'] },
  { path: '/my/network', who: ['advisor'] },
  { path: '/my/open-meetings', who: ['advisor'] },
  { path: '/my/record', who: ['advisor'] },
  { path: '/my/remarks', who: ['advisor'] },
  { path: '/my/say/[what]', who: ['advisor'] },
  { path: '/my/say/wrong', who: ['advisor'] },
  { path: '/my/suggestions', who: ['advisor'] },
  { path: '/my/suggestions/[id]', who: ['advisor'] },
  { path: '/my/votes', who: ['advisor'] },
  { path: '/remarks', who: whoSeesRemarks },
  { path: '/network', who: whoKeepsNetwork },
  { path: '/partners', who: whoSeesPeople },
  { path: '/partners/[id]', who: whoSeesPeople },
  { path: '/partners/[id]/edit', who: whoKeepsPeople },
  { path: '/partners/[id]/reach', who: whoKeepsPeople },
  { path: '/partners/new', who: whoKeepsPeople },
  { path: '/reports/equity', who: whoSeesEquity },
  { path: '/requests', who: whoAnswersRequests },
  { path: '/requests/new', who: whoAnswersRequests },
  { path: '/search', who: whoSearches },
  { path: '/set-up', who: 'anyone' },
  { path: '/set-up/done', who: [...officeRoles, 'chair'] },
  { path: '/settings', who: whoReadsSettings },
  { path: '/settings/acronyms', who: whoKeepsAcronyms },
  { path: '/settings/mail', who: whoSeesMail },
  { path: '/settings/people', who: whoChangesSettings },
  { path: '/settings/people/[id]', who: whoChangesSettings },
  { path: '/settings/people/invite', who: whoChangesSettings },
  { path: '/settings/rates', who: whoReadsSettings },
  { path: '/settings/rates/[name]', who: whoReadsSettings },
  { path: '/settings/team', who: whoChangesSettings },
  { path: '/settings/thresholds', who: whoReadsSettings },
  { path: '/settings/thresholds/[name]', who: whoReadsSettings },
  { path: '/settings/words', who: whoWords },
  { path: '/settings/words/[list]', who: whoWords },
  { path: '/sign-in', who: 'anyone' },
  { path: '/sign-in/code', who: 'anyone' },
  { path: '/sign-in/confirm', who: 'anyone' },
  { path: '/sign-in/second-factor', who: 'anyone' },
  { path: '/sign-in/second-factor/set-up', who: 'anyone' },
  { path: '/suggestions', who: whoSeesSuggestions },
  { path: '/suggestions/[id]', who: whoSeesSuggestions },
  { path: '/suggestions/new', who: whoKeepsSuggestions },
  { path: '/today', who: whoSeesFlags },
  { path: '/today/calls', who: whoCalls },
  { path: '/today/digest', who: whoCalls },
];
