CREATE TABLE `answer_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`invitation_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `answer_links_token_hash_unique` ON `answer_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `answer_links_invitation` ON `answer_links` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `invitation_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`step` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`channel` text,
	`mail_id` text,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_word" CHECK("invitation_steps"."step" in ('written', 'sent', 'told', 'changed', 'reminded', 'bounced', 'withdrawn', 'restored')),
	CONSTRAINT "channel_word" CHECK("invitation_steps"."channel" in ('email', 'phone', 'paper', 'unknown'))
) STRICT;--> statement-breakpoint
CREATE INDEX `invitation_steps_invitation` ON `invitation_steps` (`invitation_id`,`at`);--> statement-breakpoint
CREATE INDEX `invitation_steps_by` ON `invitation_steps` (`by`);--> statement-breakpoint
CREATE INDEX `invitation_steps_mail` ON `invitation_steps` (`mail_id`);--> statement-breakpoint
CREATE TABLE `invitation_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`reply` text NOT NULL,
	`reason` text,
	`mode` text,
	`guests` integer,
	`at` integer NOT NULL,
	`channel` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reply_word" CHECK("invitation_replies"."reply" in ('yes', 'no', 'maybe')),
	CONSTRAINT "reason_word" CHECK("invitation_replies"."reason" in ('time-of-day', 'notice', 'care-duties', 'transport', 'cost', 'health', 'topic', 'other')),
	CONSTRAINT "mode_word" CHECK("invitation_replies"."mode" in ('in-person', 'video', 'phone')),
	CONSTRAINT "guests_floor" CHECK("invitation_replies"."guests" >= 0),
	CONSTRAINT "channel_word" CHECK("invitation_replies"."channel" in ('link', 'own-page', 'phone', 'paper', 'in-person', 'email'))
) STRICT;--> statement-breakpoint
CREATE INDEX `invitation_replies_invitation` ON `invitation_replies` (`invitation_id`,`at`);--> statement-breakpoint
CREATE INDEX `invitation_replies_recorded_by` ON `invitation_replies` (`recorded_by`);--> statement-breakpoint
CREATE TABLE `leave_outs` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`words` text,
	`at` integer NOT NULL,
	`by` text,
	`lifted_at` integer,
	`lifted_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reason_word" CHECK("leave_outs"."reason" in ('asked-not-to', 'conflict-of-interest', 'matter-of-one-sector', 'someone-in-their-place', 'no-room', 'other')),
	CONSTRAINT "other_in_words" CHECK("leave_outs"."reason" <> 'other' or length(trim("leave_outs"."words")) > 0)
) STRICT;--> statement-breakpoint
CREATE INDEX `leave_outs_meeting` ON `leave_outs` (`meeting_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `leave_outs_person` ON `leave_outs` (`person_id`);--> statement-breakpoint
CREATE INDEX `leave_outs_by` ON `leave_outs` (`by`);--> statement-breakpoint
CREATE INDEX `leave_outs_lifted_by` ON `leave_outs` (`lifted_by`);--> statement-breakpoint
CREATE TABLE `meeting_offers` (
	`meeting_id` text NOT NULL,
	`offer` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `offer`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "offer_word" CHECK("meeting_offers"."offer" in ('parking', 'transport', 'respite', 'child-care', 'meal', 'honorarium'))
) STRICT;--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`step` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_word" CHECK("meeting_series"."step" in ('weekly', 'every-two-weeks', 'monthly-by-weekday', 'monthly-by-date', 'quarterly-by-weekday')),
	CONSTRAINT "from_day_day" CHECK("meeting_series"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "until_day_day" CHECK("meeting_series"."until_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_series_order" CHECK("meeting_series"."until_day" >= "meeting_series"."from_day")
) STRICT;--> statement-breakpoint
CREATE INDEX `meeting_series_group` ON `meeting_series` (`group_id`);--> statement-breakpoint
CREATE TABLE `paper_files` (
	`paper_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE TABLE `meeting_watches` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`group_id` text,
	`from_at` integer NOT NULL,
	`lifted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `meeting_watches_person` ON `meeting_watches` (`person_id`);--> statement-breakpoint
CREATE INDEX `meeting_watches_group` ON `meeting_watches` (`group_id`);--> statement-breakpoint
CREATE TABLE `network_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`sent_at` integer NOT NULL,
	`stopped_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `network_notes_person` ON `network_notes` (`person_id`);--> statement-breakpoint
CREATE INDEX `network_notes_sent` ON `network_notes` (`sent_at`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token_hash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_person` ON `calendar_feeds` (`person_id`);--> statement-breakpoint
CREATE TABLE `contact_pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`at` integer NOT NULL,
	`recorded_by` text,
	`lifted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "from_day_day" CHECK("contact_pauses"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "until_day_day" CHECK("contact_pauses"."until_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "contact_pauses_order" CHECK("contact_pauses"."until_day" >= "contact_pauses"."from_day")
) STRICT;--> statement-breakpoint
CREATE INDEX `contact_pauses_person` ON `contact_pauses` (`person_id`);--> statement-breakpoint
CREATE INDEX `contact_pauses_recorded_by` ON `contact_pauses` (`recorded_by`);--> statement-breakpoint
CREATE TABLE `requests_to_come` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text,
	`asked_at` integer NOT NULL,
	`channel` text,
	`recorded_by` text,
	`answer` text,
	`reason` text,
	`answer_words` text,
	`answered_at` integer,
	`answered_by` text,
	`withdrawn_at` integer,
	`calendar_uid` text,
	`calendar_sequence` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "channel_word" CHECK("requests_to_come"."channel" in ('phone', 'paper', 'in-person', 'email')),
	CONSTRAINT "answer_word" CHECK("requests_to_come"."answer" in ('yes', 'yes-with-seat', 'no')),
	CONSTRAINT "reason_word" CHECK("requests_to_come"."reason" in ('closed-matter', 'members-alone', 'no-room', 'already-held', 'other')),
	CONSTRAINT "calendar_sequence_floor" CHECK("requests_to_come"."calendar_sequence" >= 0),
	CONSTRAINT "no_with_reason" CHECK("requests_to_come"."answer" <> 'no' or "requests_to_come"."reason" is not null)
) STRICT;--> statement-breakpoint
CREATE INDEX `requests_to_come_person` ON `requests_to_come` (`person_id`);--> statement-breakpoint
CREATE INDEX `requests_to_come_recorded_by` ON `requests_to_come` (`recorded_by`);--> statement-breakpoint
CREATE INDEX `requests_to_come_answered_by` ON `requests_to_come` (`answered_by`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_request` ON `requests_to_come` (`meeting_id`,`person_id`);--> statement-breakpoint
-- The steps stand aside while the table they hang on is made anew, and come back whole.
CREATE TABLE `kept_flag_steps` AS SELECT * FROM `flag_steps`;--> statement-breakpoint
DELETE FROM `flag_steps`;--> statement-breakpoint
CREATE TABLE `__new_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`person_id` text,
	`group_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rule_word" CHECK("__new_flags"."rule" in ('left-out', 'had-to-ask', 'never-invited', 'late-notice', 'effectively-excluded', 'drifting-away', 'over-load', 'seat-without-vote', 'structural-gap', 'lone-voice', 'invitation-parity', 'guest-parity', 'unanswered', 'decision-overdue', 'never-told', 'feedback-without-follow-up', 'out-of-pocket', 'unclaimed')),
	CONSTRAINT "one_subject" CHECK(("__new_flags"."person_id" is null) <> ("__new_flags"."group_id" is null))
) STRICT;--> statement-breakpoint
INSERT INTO `__new_flags`("id", "rule", "person_id", "group_id") SELECT "id", "rule", "person_id", "group_id" FROM `flags`;--> statement-breakpoint
DROP TABLE `flags`;--> statement-breakpoint
ALTER TABLE `__new_flags` RENAME TO `flags`;--> statement-breakpoint
INSERT INTO `flag_steps` SELECT * FROM `kept_flag_steps`;--> statement-breakpoint
DROP TABLE `kept_flag_steps`;--> statement-breakpoint
CREATE INDEX `flags_person` ON `flags` (`person_id`);--> statement-breakpoint
CREATE INDEX `flags_group` ON `flags` (`group_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `flag_of_person` ON `flags` (`rule`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `flag_of_group` ON `flags` (`rule`,`group_id`);--> statement-breakpoint
CREATE TABLE `__new_thresholds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	`from_day` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "name_word" CHECK("__new_thresholds"."name" in ('window-months', 'late-notice-days', 'late-papers-days', 'parity-floor-percent', 'parity-least-places', 'left-out-key-meetings', 'left-out-in-a-row', 'left-out-share-percent', 'left-out-share-least-meetings', 'had-to-ask-elsewhere', 'never-invited-days', 'told-late-meetings', 'lone-voice-people', 'unanswered-days', 'decision-overdue-days', 'never-told-days', 'no-follow-up-suggestions', 'no-follow-up-days', 'out-of-pocket-days', 'unclaimed-days', 'unclaimed-meetings', 'tax-watch-near-dollars', 'tax-watch-over-dollars', 'returned-stuck-days', 'over-cap-lines', 'told-late-hours', 'drifting-came-least', 'drifting-came-of', 'drifting-missed', 'over-load-groups', 'over-load-top-percent', 'over-load-days', 'first-reminder-days', 'last-reminder-days', 'quiet-from-hour', 'quiet-until-hour', 'change-joins-minutes')),
	CONSTRAINT "from_day_day" CHECK("__new_thresholds"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "value_floor" CHECK("__new_thresholds"."value" >= 0)
) STRICT;--> statement-breakpoint
INSERT INTO `__new_thresholds`("id", "name", "value", "from_day", "set_by", "set_at") SELECT "id", "name", "value", "from_day", "set_by", "set_at" FROM `thresholds`;--> statement-breakpoint
DROP TABLE `thresholds`;--> statement-breakpoint
ALTER TABLE `__new_thresholds` RENAME TO `thresholds`;--> statement-breakpoint
ALTER TABLE `groups` ADD `records_speaking` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `series_id` text REFERENCES meeting_series(id);--> statement-breakpoint
ALTER TABLE `meetings` ADD `join_link` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `dial_in` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `calendar_sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `cancelled_at` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `cancelled_because` text;--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`,`on_day`);--> statement-breakpoint
ALTER TABLE `presences` ADD `preparation_minutes` integer;--> statement-breakpoint
ALTER TABLE `presences` ADD `arrived_at` integer;--> statement-breakpoint
ALTER TABLE `presences` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `presences` ADD `spoke` integer;--> statement-breakpoint
ALTER TABLE `stories` ADD `minutes` integer;--> statement-breakpoint
-- Columns are added in place with their checks: a table rebuilt under foreign keys would lose what hangs on it.
ALTER TABLE `accommodations` ADD `dropped_on` text CONSTRAINT "dropped_on_day" CHECK("dropped_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');--> statement-breakpoint
ALTER TABLE `invitations` ADD `undelivered_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `reply_mode` text CONSTRAINT "reply_mode_word" CHECK("reply_mode" in ('in-person', 'video', 'phone'));--> statement-breakpoint
ALTER TABLE `invitations` ADD `guests_coming` integer CONSTRAINT "guests_coming_floor" CHECK("guests_coming" >= 0);--> statement-breakpoint
ALTER TABLE `invitations` ADD `calendar_uid` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `calendar_sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `urgent` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `composed_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `calendar` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `calendar_method` text CONSTRAINT "calendar_method_word" CHECK("calendar_method" in ('REQUEST', 'CANCEL'));--> statement-breakpoint
ALTER TABLE `outbox` ADD `calendar_sequence` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `bounced_at` integer;
