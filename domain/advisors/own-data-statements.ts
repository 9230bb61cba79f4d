import type { DataSection } from './own-data';

const AT = `m.on_day as "on", g.name as "group", m.title as meeting`;
const MEETING = 'join meetings m on m.id = x.meeting_id left join groups g on g.id = m.group_id';

/**
 * What each section reads of :person. Names of others are left out, theirs to give: who invited, decided or wrote
 * down. An owner's name stands in the note of the step that assigned them, so that note is left out as well.
 */
export const OWN_DATA: Readonly<Record<DataSection, string>> = {
  person: 'select name, email, phone, address, language, prefers from people where id = :person',
  otherNames: 'select name from other_names where person_id = :person order by id',
  advisor: `select joined_on as joinedOn, left_on as leftOn, recruited_through as recruitedThrough, honorarium as honorariumChoice
    from advisors where person_id = :person`,
  advisorKinds: 'select kind as advisorKind from advisor_kinds where person_id = :person order by kind',
  partner: `select o.name as organization, p.sector from partners p left join organizations o on o.id = p.organization_id
    where p.person_id = :person`,
  absences: `select kind as absence, from_day as "from", to_day as "to" from leaves where person_id = :person order by from_day`,
  onboarding: `select step as onboardingStep, done_on as doneOn, renew_on as renewOn from onboarding_steps
    where person_id = :person order by done_on, id`,
  accessNeeds: 'select need, said_on as saidOn from access_needs where person_id = :person order by need',
  network: 'select shares, joined_at as at from network_members where person_id = :person',
  networkNotes: `select text, sent_at as at, stopped_at as stoppedAt from network_notes where person_id = :person
    order by sent_at, id`,
  meetingWatches: `select g.name as "group", x.from_at as at, x.lifted_at as liftedAt
    from meeting_watches x left join groups g on g.id = x.group_id where x.person_id = :person order by x.from_at, x.id`,
  seats: `select g.name as "group", x.role, s.class as seatClass, s.weight, x.from_day as "from", x.to_day as "to"
    from memberships x join seats s on s.id = x.seat_id join groups g on g.id = s.group_id
    where x.person_id = :person order by x.from_day, x.id`,
  invitations: `select ${AT}, x.sent_on as sentOn, x.channel, x.may_bring_guests as mayBringGuests, x.reply,
      x.reply_reason as replyReason, x.replied_on as repliedOn, x.reply_mode as replyMode, x.guests_coming as guestsComing,
      x.withdrawn_at as withdrawnAt, x.undelivered_at as undeliveredAt
    from invitations x ${MEETING} where x.person_id = :person order by m.on_day, x.id`,
  invitationSteps: `select ${AT}, s.step as invitationStep, s.channel, s.at
    from invitation_steps s join invitations x on x.id = s.invitation_id ${MEETING}
    where x.person_id = :person order by s.at, s.id`,
  invitationReplies: `select ${AT}, r.reply, r.reason as replyReason, r.mode as replyMode, r.guests as guestsComing,
      r.channel as replyChannel, r.at
    from invitation_replies r join invitations x on x.id = r.invitation_id ${MEETING}
    where x.person_id = :person order by r.at, r.id`,
  answerLinks: `select ${AT}, l.made_at as at, l.ends_at as endsAt, l.revoked_at as revokedAt
    from answer_links l join invitations x on x.id = l.invitation_id ${MEETING}
    where x.person_id = :person order by l.made_at, l.id`,
  leaveOuts: `select ${AT}, x.reason as leaveOutReason, x.words as text, x.at, x.lifted_at as liftedAt
    from leave_outs x ${MEETING} where x.person_id = :person order by x.at, x.id`,
  requests: `select ${AT}, x.words as text, x.asked_at as at, x.channel as actingChannel, x.answer as requestAnswer,
      x.reason as refusalReason, x.answer_words as answer, x.answered_at as answeredAt, x.withdrawn_at as withdrawnAt
    from requests_to_come x ${MEETING} where x.person_id = :person order by x.asked_at, x.id`,
  accommodations: `select ${AT}, a.need, a.asked_on as askedOn, a.met_on as metOn, a.dropped_on as droppedOn
    from accommodations a join invitations x on x.id = a.invitation_id ${MEETING}
    where x.person_id = :person order by a.asked_on, a.id`,
  presences: `select ${AT}, x.origin, x.attendance, x.minutes, x.preparation_minutes as preparationMinutes,
      x.arrived_at as arrivedAt, x.left_at as leftAt, x.spoke from presences x ${MEETING}
    where x.person_id = :person order by m.on_day, x.id`,
  guests: `select ${AT}, count(*) as guests from guests x ${MEETING} where x.brought_by = :person
    group by m.id order by m.on_day`,
  agendaItems: `select ${AT}, x.title as text from agenda_items x ${MEETING} where x.brought_by = :person order by m.on_day, x.id`,
  stories: `select ${AT}, x.kind as storyKind, x.consent_on as consentOn from stories x ${MEETING}
    where x.person_id = :person order by m.on_day, x.id`,
  motions: `select ${AT}, x.text, iif(x.mover_id = :person, 'moved', 'seconded') as part from motions x ${MEETING}
    where :person in (x.mover_id, x.seconder_id) order by m.on_day, x.id`,
  ballots: `select ${AT}, x.text, r.weight, b.choice, b.channel as ballotChannel
    from roll_entries r join motions x on x.id = r.motion_id
      left join ballots b on b.motion_id = r.motion_id and b.person_id = r.person_id ${MEETING}
    where r.person_id = :person order by m.on_day, x.id`,
  suggestions: `select x.raised_on as "on", g.name as "group", x.text, x.due_on as dueOn
    from suggestions x left join groups g on g.id = x.group_id where x.person_id = :person order by x.raised_on, x.id`,
  suggestionSteps: `select x.text, t.step as suggestionStep, t.on_day as "on", t.decision, t.reason as notAdoptedReason,
      iif(t.step = 'assigned', null, t.note) as note, t.until_day as "until", t.channel as toldChannel
    from suggestions x join suggestion_steps t on t.suggestion_id = x.id
    where x.person_id = :person order by x.raised_on, x.id, t.on_day, t.id`,
  contributions: `select x.on_day as "on", x.kind as contribution, x.what as text, x.minutes, g.name as "group"
    from contributions x left join groups g on g.id = x.group_id where x.person_id = :person order by x.on_day, x.id`,
  asks: `select k.text, k.sent_on as sentOn, x.answered_on as answeredOn, x.told_on as toldOn
    from ask_answers x join asks k on k.id = x.ask_id where x.person_id = :person order by k.sent_on`,
  claims: `select x.submitted_on as submittedOn, x.returned_on as returnedOn, x.returned_because as returnedBecause,
      x.approved_on as approvedOn, x.paid_on as paidOn, x.advance_cents as advanceCents, g.name as "group"
    from claims x left join groups g on g.id = x.group_id where x.person_id = :person order by x.id`,
  claimLines: `select l.on_day as "on", l.kind as expense, l.quantity, l.unit, l.claimed_cents as claimedCents,
      l.allowed_cents as allowedCents, l.rate_cents as rateCents, l.receipt, l.no_receipt_because as noReceiptBecause, l.note
    from claims x join claim_lines l on l.claim_id = x.id where x.person_id = :person order by l.on_day, l.id`,
  claimSteps: `select t.step as claimStep, t.on_day as "on", t.note from claims x join claim_steps t on t.claim_id = x.id
    where x.person_id = :person order by t.at, t.id`,
  receipts: `select l.on_day as "on", l.kind as expense, f.type, length(f.bytes) as bytes, f.added_at as at
    from claims x join claim_lines l on l.claim_id = x.id join receipt_files f on f.line_id = l.id
    where x.person_id = :person order by f.added_at, f.id`,
  claimWaivers: `select ${AT}, x.said_on as saidOn from claim_waivers x ${MEETING} where x.person_id = :person order by m.on_day`,
  honoraria: `select x.on_day as "on", g.name as "group", x.cents, x.quantity, x.state as honorariumState,
      x.submitted_on as submittedOn, x.approved_on as approvedOn, x.paid_on as paidOn, x.note
    from honoraria x left join groups g on g.id = x.group_id where x.person_id = :person order by x.on_day, x.id`,
  flags: 'select rule from flags where person_id = :person order by rule',
  flagSteps: `select f.rule, t.step as flagStep, t.on_day as "on", t.reason from flags f join flag_steps t on t.flag_id = f.id
    where f.person_id = :person order by t.at, t.id`,
  remarks: `select x.kind as remarkKind, x.subject_kind as remarkSubject, x.on_day as "on", g.name as "group",
      iif(x.kind = 'confirmed', null, x.words) as text, x.said_on as saidOn, x.channel as actingChannel, x.settlement,
      x.answer, x.settled_on as settledOn, x.read_on as readOn
    from remarks x left join groups g on g.id = x.group_id where x.person_id = :person order by x.said_at, x.id`,
  selfIdentification: `select consent_version as consentVersion, consented_on as consentOn from self_identifications
    where person_id = :person`,
  identityAnswers: `select a.question, a.kind as answerKind, a.value from self_identifications x
      join identity_answers a on a.self_identification_id = x.id where x.person_id = :person order by a.question, a.id`,
  mail: `select kind as mailKind, subject, body as text, state as mailState, sent_at as at from outbox where person_id = :person
    order by id`,
  contactPauses: `select from_day as "from", until_day as "to", at, lifted_at as liftedAt from contact_pauses
    where person_id = :person order by at, id`,
  mailOptOuts: `select kind as mailKind, at, lifted_at as liftedAt from mail_opt_outs where person_id = :person
    order by at, id`,
  calendarFeeds: `select made_at as at, revoked_at as revokedAt from calendar_feeds where person_id = :person
    order by made_at, id`,
  roles: `select x.role as officeRole, g.name as "group", x.given_at as at, x.lifted_at as liftedAt
    from role_grants x left join groups g on g.id = x.group_id where x.person_id = :person order by x.given_at, x.id`,
  sessions: `select started_at as at, last_seen_at as lastSeenAt, ends_at as endsAt from sessions where person_id = :person
    order by started_at`,
  signIns: `select asked_at as at, used_at as usedAt from sign_in_requests where person_id = :person order by asked_at`,
  secondFactor: `select confirmed_at as at, (select count(*) from recovery_codes r where r.person_id = :person
      and r.used_at is null) as codesLeft from second_factors where person_id = :person`,
  accounts: 'select provider, provider_account_id as account from accounts where person_id = :person order by provider',
  keptForms: 'select path, written, ends_at as endsAt from kept_forms where person_id = :person',
  activity: `select at, command, subject_kind as subjectKind, fields, channel as actingChannel,
      iif(actor_id = :person, 'by-me', 'for-me') as side
    from activity where :person in (actor_id, on_behalf_of) order by seq`,
};
