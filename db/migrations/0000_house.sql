CREATE TABLE `accounts` (
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`person_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`person_id`, `code_hash`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `role_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`group_id` text,
	`given_by` text,
	`given_at` integer NOT NULL,
	`lifted_by` text,
	`lifted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_word" CHECK("role_grants"."role" in ('administrator', 'coordinator', 'finance', 'leader', 'chair', 'advisor', 'identity-recorder', 'owner'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `role_grants_person` ON `role_grants` (`person_id`);--> statement-breakpoint
CREATE INDEX `role_grants_group` ON `role_grants` (`group_id`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`person_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`last_step` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`second_factor_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`code_hash` text NOT NULL,
	`link_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`asked_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`used_at` integer,
	`wrong_tries` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_requests_link_hash_unique` ON `sign_in_requests` (`link_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_requests_browser` ON `sign_in_requests` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_requests_person` ON `sign_in_requests` (`person_id`);--> statement-breakpoint
CREATE TABLE `activity` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`on_behalf_of` text,
	`channel` text,
	`command` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`fields` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "actor_kind_word" CHECK("activity"."actor_kind" in ('person', 'visitor', 'command-line', 'server', 'demo')),
	CONSTRAINT "channel_word" CHECK("activity"."channel" in ('phone', 'paper', 'in-person', 'email'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `activity_subject` ON `activity` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `activity_actor` ON `activity` (`actor_id`);--> statement-breakpoint
CREATE TABLE `ask_answers` (
	`ask_id` text NOT NULL,
	`person_id` text NOT NULL,
	`answered_on` text,
	`told_on` text,
	PRIMARY KEY(`ask_id`, `person_id`),
	FOREIGN KEY (`ask_id`) REFERENCES `asks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answered_on_day" CHECK("ask_answers"."answered_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "told_on_day" CHECK("ask_answers"."told_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `ask_answers_person` ON `ask_answers` (`person_id`,`answered_on`);--> statement-breakpoint
CREATE TABLE `asks` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`text` text NOT NULL,
	`sent_on` text NOT NULL,
	`report_back_by` text NOT NULL,
	`reported_on` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sent_on_day" CHECK("asks"."sent_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "report_back_by_day" CHECK("asks"."report_back_by" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "reported_on_day" CHECK("asks"."reported_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `asks_group` ON `asks` (`group_id`);--> statement-breakpoint
CREATE TABLE `claim_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`quantity` real,
	`unit` text,
	`claimed_cents` integer NOT NULL,
	`allowed_cents` integer,
	`receipt` text,
	`no_receipt_because` text,
	`note` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("claim_lines"."kind" in ('parking', 'mileage', 'transit', 'respite', 'child-care', 'meals', 'lodging', 'phone-internet', 'other')),
	CONSTRAINT "on_day_day" CHECK("claim_lines"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "unit_word" CHECK("claim_lines"."unit" in ('each', 'km', 'hour')),
	CONSTRAINT "claimed_cents_floor" CHECK("claim_lines"."claimed_cents" >= 0),
	CONSTRAINT "allowed_cents_floor" CHECK("claim_lines"."allowed_cents" >= 0),
	CONSTRAINT "receipt_word" CHECK("claim_lines"."receipt" in ('yes', 'no'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_lines_claim` ON `claim_lines` (`claim_id`);--> statement-breakpoint
CREATE TABLE `claim_waivers` (
	`person_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`said_on` text NOT NULL,
	PRIMARY KEY(`person_id`, `meeting_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "said_on_day" CHECK("claim_waivers"."said_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_waivers_meeting` ON `claim_waivers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`group_id` text,
	`meeting_id` text,
	`submitted_on` text,
	`returned_on` text,
	`returned_because` text,
	`approved_on` text,
	`approved_by` text,
	`paid_on` text,
	`advance_cents` integer DEFAULT 0 NOT NULL,
	`imported` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submitted_on_day" CHECK("claims"."submitted_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "returned_on_day" CHECK("claims"."returned_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "approved_on_day" CHECK("claims"."approved_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "paid_on_day" CHECK("claims"."paid_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "advance_cents_floor" CHECK("claims"."advance_cents" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `claims_person` ON `claims` (`person_id`);--> statement-breakpoint
CREATE INDEX `claims_meeting` ON `claims` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `claims_group` ON `claims` (`group_id`);--> statement-breakpoint
CREATE TABLE `honoraria` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`group_id` text,
	`meeting_id` text,
	`on_day` text NOT NULL,
	`cents` integer NOT NULL,
	`quantity` real,
	`state` text NOT NULL,
	`submitted_on` text,
	`approved_on` text,
	`paid_on` text,
	`note` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "on_day_day" CHECK("honoraria"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "cents_floor" CHECK("honoraria"."cents" >= 0),
	CONSTRAINT "state_word" CHECK("honoraria"."state" in ('offered', 'accepted', 'declined', 'deferred')),
	CONSTRAINT "submitted_on_day" CHECK("honoraria"."submitted_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "approved_on_day" CHECK("honoraria"."approved_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "paid_on_day" CHECK("honoraria"."paid_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `honoraria_person` ON `honoraria` (`person_id`,`on_day`);--> statement-breakpoint
CREATE INDEX `honoraria_group` ON `honoraria` (`group_id`);--> statement-breakpoint
CREATE INDEX `honoraria_meeting` ON `honoraria` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`on_day` text NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`minutes` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "on_day_day" CHECK("contributions"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "kind_word" CHECK("contributions"."kind" in ('co-design', 'review', 'story', 'delegation', 'interview-panel', 'training', 'other')),
	CONSTRAINT "minutes_floor" CHECK("contributions"."minutes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `contributions_person` ON `contributions` (`person_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `flag_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`flag_id` text NOT NULL,
	`step` text NOT NULL,
	`on_day` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`reason` text,
	`measure` integer,
	FOREIGN KEY (`flag_id`) REFERENCES `flags`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_word" CHECK("flag_steps"."step" in ('found', 'taken-up', 'dismissed', 'resolved')),
	CONSTRAINT "on_day_day" CHECK("flag_steps"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "dismissed_with_reason" CHECK("flag_steps"."step" <> 'dismissed' or length(trim("flag_steps"."reason")) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `flag_steps_flag` ON `flag_steps` (`flag_id`,`at`);--> statement-breakpoint
CREATE TABLE `flags` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`person_id` text,
	`group_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rule_word" CHECK("flags"."rule" in ('left-out', 'had-to-ask', 'never-invited', 'late-notice', 'seat-without-vote', 'structural-gap', 'lone-voice', 'unanswered', 'decision-overdue', 'never-told', 'feedback-without-follow-up', 'out-of-pocket', 'unclaimed')),
	CONSTRAINT "one_subject" CHECK(("flags"."person_id" is null) <> ("flags"."group_id" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `flags_person` ON `flags` (`person_id`);--> statement-breakpoint
CREATE INDEX `flags_group` ON `flags` (`group_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `flag_of_person` ON `flags` (`rule`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `flag_of_group` ON `flags` (`rule`,`group_id`);--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`power` text NOT NULL,
	`rule_basis` text DEFAULT 'cast' NOT NULL,
	`rule_share` integer DEFAULT 500 NOT NULL,
	`recused_count_as_present` integer DEFAULT 0 NOT NULL,
	`quorum` integer,
	`closed_on` text,
	CONSTRAINT "power_word" CHECK("groups"."power" in ('decides', 'advises', 'works')),
	CONSTRAINT "rule_basis_word" CHECK("groups"."rule_basis" in ('cast', 'present', 'total')),
	CONSTRAINT "share" CHECK("groups"."rule_share" between 1 and 999),
	CONSTRAINT "quorum_floor" CHECK("groups"."quorum" >= 0),
	CONSTRAINT "closed_on_day" CHECK("groups"."closed_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `groups_name_key_unique` ON `groups` (`name_key`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text DEFAULT 'member' NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`from_assumed` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_word" CHECK("memberships"."role" in ('member', 'co-chair', 'chair')),
	CONSTRAINT "from_day_day" CHECK("memberships"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "to_day_day" CHECK("memberships"."to_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "memberships_order" CHECK("memberships"."to_day" >= "memberships"."from_day")
) STRICT;
--> statement-breakpoint
CREATE INDEX `memberships_seat` ON `memberships` (`seat_id`);--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`);--> statement-breakpoint
CREATE TABLE `seats` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`class` text NOT NULL,
	`side` text NOT NULL,
	`sector` text,
	`weight` integer NOT NULL,
	`from_day` text,
	`to_day` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "class_word" CHECK("seats"."class" in ('voting', 'non-voting', 'ex-officio', 'alternate')),
	CONSTRAINT "side_word" CHECK("seats"."side" in ('advisor', 'partner')),
	CONSTRAINT "sector_word" CHECK("seats"."sector" in ('hospital', 'primary-care', 'home-and-community-care', 'community-mental-health', 'long-term-care', 'public-health', 'social-services', 'municipal', 'indigenous-health', 'other')),
	CONSTRAINT "weight_floor" CHECK("seats"."weight" >= 0),
	CONSTRAINT "from_day_day" CHECK("seats"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "to_day_day" CHECK("seats"."to_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "seats_order" CHECK("seats"."to_day" >= "seats"."from_day")
) STRICT;
--> statement-breakpoint
CREATE INDEX `seats_group` ON `seats` (`group_id`);--> statement-breakpoint
CREATE TABLE `identity_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`self_identification_id` text NOT NULL,
	`question` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	FOREIGN KEY (`self_identification_id`) REFERENCES `self_identifications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "question_word" CHECK("identity_answers"."question" in ('racial-identity', 'indigenous-identity', 'language', 'born-in-canada', 'disability', 'gender', 'sexual-orientation', 'income')),
	CONSTRAINT "kind_word" CHECK("identity_answers"."kind" in ('answered', 'prefer-not', 'do-not-know', 'not-asked')),
	CONSTRAINT "value_when_answered" CHECK(("identity_answers"."kind" = 'answered') = ("identity_answers"."value" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `identity_answers_of` ON `identity_answers` (`self_identification_id`);--> statement-breakpoint
CREATE TABLE `self_identifications` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`consent_version` text NOT NULL,
	`consented_on` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consented_on_day" CHECK("self_identifications"."consented_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `self_identifications_person_id_unique` ON `self_identifications` (`person_id`);--> statement-breakpoint
CREATE TABLE `import_changes` (
	`import_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`table_name` text NOT NULL,
	`row_key` text NOT NULL,
	`before` text,
	`after_hash` text NOT NULL,
	PRIMARY KEY(`import_id`, `seq`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("import_changes"."kind" in ('added', 'changed'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_files` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`sheets` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "bytes_floor" CHECK("import_files"."bytes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_files_import` ON `import_files` (`import_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`as_of` text NOT NULL,
	`read_by` text,
	`read_at` integer NOT NULL,
	`confirmed_at` integer,
	`undone_at` integer,
	`mapping` text NOT NULL,
	`result` text,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_word" CHECK("imports"."state" in ('read', 'confirmed', 'undone')),
	CONSTRAINT "as_of_day" CHECK("imports"."as_of" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `imports_read_at` ON `imports` (`read_at`);--> statement-breakpoint
CREATE TABLE `kept_mappings` (
	`shape` text PRIMARY KEY NOT NULL,
	`mapping` text NOT NULL,
	`kept_by` text,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`kept_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `accommodations` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`need` text NOT NULL,
	`asked_on` text NOT NULL,
	`met_on` text,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "need_word" CHECK("accommodations"."need" in ('respite', 'transport', 'captions', 'large-print', 'interpretation', 'step-free', 'other')),
	CONSTRAINT "asked_on_day" CHECK("accommodations"."asked_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "met_on_day" CHECK("accommodations"."met_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `accommodations_invitation` ON `accommodations` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`sent_on` text,
	`sent_by` text,
	`channel` text DEFAULT 'unknown' NOT NULL,
	`may_bring_guests` integer,
	`reply` text,
	`reply_reason` text,
	`replied_on` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sent_on_day" CHECK("invitations"."sent_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "replied_on_day" CHECK("invitations"."replied_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "channel_word" CHECK("invitations"."channel" in ('email', 'phone', 'paper', 'unknown')),
	CONSTRAINT "reply_word" CHECK("invitations"."reply" in ('yes', 'no', 'maybe')),
	CONSTRAINT "reply_reason_word" CHECK("invitations"."reply_reason" in ('time-of-day', 'notice', 'care-duties', 'transport', 'cost', 'health', 'topic', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `invitations_person` ON `invitations` (`person_id`,`meeting_id`,`sent_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_invitation` ON `invitations` (`meeting_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`minutes` integer,
	`brought_by` text,
	`input` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brought_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "input_word" CHECK("agenda_items"."input" in ('inform', 'consult', 'involve', 'collaborate', 'empower')),
	CONSTRAINT "minutes_floor" CHECK("agenda_items"."minutes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `guests` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`brought_by` text NOT NULL,
	`name` text,
	`name_consent_on` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brought_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "name_by_consent" CHECK("guests"."name" is null or "guests"."name_consent_on" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `guests_meeting` ON `guests` (`meeting_id`,`brought_by`);--> statement-breakpoint
CREATE INDEX `guests_person` ON `guests` (`brought_by`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`on_day` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`title` text,
	`place` text,
	`mode` text,
	`state` text DEFAULT 'held' NOT NULL,
	`key` integer DEFAULT 0 NOT NULL,
	`invitations_sent_on` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "on_day_day" CHECK("meetings"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "invitations_sent_on_day" CHECK("meetings"."invitations_sent_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "mode_word" CHECK("meetings"."mode" in ('in-person', 'virtual', 'hybrid')),
	CONSTRAINT "state_word" CHECK("meetings"."state" in ('scheduled', 'held', 'cancelled')),
	CONSTRAINT "meeting_times" CHECK("meetings"."ends_at" > "meetings"."starts_at")
) STRICT;
--> statement-breakpoint
CREATE INDEX `meetings_group_day` ON `meetings` (`group_id`,`on_day`);--> statement-breakpoint
CREATE INDEX `meetings_day` ON `meetings` (`on_day`);--> statement-breakpoint
CREATE TABLE `papers` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`title` text NOT NULL,
	`link` text,
	`sent_on` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sent_on_day" CHECK("papers"."sent_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `papers_meeting` ON `papers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `presences` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`origin` text NOT NULL,
	`attendance` text NOT NULL,
	`minutes` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "origin_word" CHECK("presences"."origin" in ('invited', 'asked', 'brought', 'walked-in')),
	CONSTRAINT "attendance_word" CHECK("presences"."attendance" in ('in-person', 'video', 'phone', 'part', 'absent-with-word', 'absent-without-word')),
	CONSTRAINT "minutes_floor" CHECK("presences"."minutes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `presences_person` ON `presences` (`person_id`,`meeting_id`,`origin`,`attendance`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_presence` ON `presences` (`meeting_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`consent_on` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("stories"."kind" in ('patient', 'doctor', 'system', 'unstated')),
	CONSTRAINT "story_by_consent" CHECK("stories"."person_id" is null or "stories"."consent_on" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `stories_meeting` ON `stories` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`not_before` integer NOT NULL,
	`sent_at` integer,
	`last_error` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "language_word" CHECK("outbox"."language" in ('en', 'fr')),
	CONSTRAINT "state_word" CHECK("outbox"."state" in ('waiting', 'sending', 'sent', 'failed')),
	CONSTRAINT "tries_floor" CHECK("outbox"."tries" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`not_before`);--> statement-breakpoint
CREATE INDEX `outbox_person` ON `outbox` (`person_id`);--> statement-breakpoint
CREATE TABLE `access_needs` (
	`person_id` text NOT NULL,
	`need` text NOT NULL,
	`said_on` text NOT NULL,
	PRIMARY KEY(`person_id`, `need`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "need_word" CHECK("access_needs"."need" in ('respite', 'transport', 'captions', 'large-print', 'interpretation', 'step-free', 'other')),
	CONSTRAINT "said_on_day" CHECK("access_needs"."said_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `advisor_kinds` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `advisors`(`person_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("advisor_kinds"."kind" in ('patient', 'family', 'caregiver', 'community'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `advisors` (
	`person_id` text PRIMARY KEY NOT NULL,
	`joined_on` text,
	`left_on` text,
	`recruited_through` text,
	`recruited_by` text,
	`honorarium` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recruited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "joined_on_day" CHECK("advisors"."joined_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "left_on_day" CHECK("advisors"."left_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "advisors_order" CHECK("advisors"."left_on" >= "advisors"."joined_on"),
	CONSTRAINT "recruited_through_word" CHECK("advisors"."recruited_through" in ('open-call', 'invited-by-a-leader', 'another-advisor', 'advocacy-elsewhere', 'partner-organization', 'other')),
	CONSTRAINT "honorarium_word" CHECK("advisors"."honorarium" in ('accepts', 'declines'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `advisors_recruited_by` ON `advisors` (`recruited_by`);--> statement-breakpoint
CREATE TABLE `leaves` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "from_day_day" CHECK("leaves"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "to_day_day" CHECK("leaves"."to_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "leaves_order" CHECK("leaves"."to_day" >= "leaves"."from_day")
) STRICT;
--> statement-breakpoint
CREATE INDEX `leaves_person` ON `leaves` (`person_id`);--> statement-breakpoint
CREATE TABLE `network_members` (
	`person_id` text PRIMARY KEY NOT NULL,
	`shares` text NOT NULL,
	`joined_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "shares_word" CHECK("network_members"."shares" in ('email', 'phone', 'paper'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `onboarding_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`step` text NOT NULL,
	`done_on` text NOT NULL,
	`renew_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_word" CHECK("onboarding_steps"."step" in ('orientation', 'training', 'accountability-agreement', 'confidentiality-agreement', 'acronym-list')),
	CONSTRAINT "done_on_day" CHECK("onboarding_steps"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "renew_on_day" CHECK("onboarding_steps"."renew_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `onboarding_person` ON `onboarding_steps` (`person_id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`sector` text,
	CONSTRAINT "sector_word" CHECK("organizations"."sector" in ('hospital', 'primary-care', 'home-and-community-care', 'community-mental-health', 'long-term-care', 'public-health', 'social-services', 'municipal', 'indigenous-health', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_name_key_unique` ON `organizations` (`name_key`);--> statement-breakpoint
CREATE TABLE `other_names` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `other_names_person` ON `other_names` (`person_id`);--> statement-breakpoint
CREATE INDEX `other_names_key` ON `other_names` (`name_key`);--> statement-breakpoint
CREATE TABLE `partners` (
	`person_id` text PRIMARY KEY NOT NULL,
	`organization_id` text,
	`sector` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sector_word" CHECK("partners"."sector" in ('hospital', 'primary-care', 'home-and-community-care', 'community-mental-health', 'long-term-care', 'public-health', 'social-services', 'municipal', 'indigenous-health', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `partners_organization` ON `partners` (`organization_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`email` text,
	`phone` text,
	`language` text,
	`prefers` text,
	`disabled_at` integer,
	CONSTRAINT "language_word" CHECK("people"."language" in ('en', 'fr')),
	CONSTRAINT "prefers_word" CHECK("people"."prefers" in ('email', 'phone', 'paper'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`name_key`);--> statement-breakpoint
CREATE TABLE `frozen_measures` (
	`id` text PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`figures` text NOT NULL,
	`frozen_at` integer NOT NULL,
	CONSTRAINT "from_day_day" CHECK("frozen_measures"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "to_day_day" CHECK("frozen_measures"."to_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_edition` ON `frozen_measures` (`measure`,`from_day`,`to_day`);--> statement-breakpoint
CREATE TABLE `acronyms` (
	`id` text PRIMARY KEY NOT NULL,
	`acronym` text NOT NULL,
	`meaning_en` text NOT NULL,
	`meaning_fr` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `acronyms_acronym_unique` ON `acronyms` (`acronym`);--> statement-breakpoint
CREATE TABLE `oht` (
	`id` integer PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`time_zone` text NOT NULL,
	`fiscal_year_start` integer NOT NULL,
	`contact_name` text,
	`contact_phone` text,
	`set_up_at` integer NOT NULL,
	`fictional` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_oht" CHECK("oht"."id" = 1),
	CONSTRAINT "month" CHECK("oht"."fiscal_year_start" between 1 and 12)
) STRICT;
--> statement-breakpoint
CREATE TABLE `rates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`cents` integer NOT NULL,
	`from_day` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "name_word" CHECK("rates"."name" in ('mileage-south', 'mileage-north', 'meal-breakfast', 'meal-lunch', 'meal-dinner', 'dependant-care-hour', 'honorarium-hour')),
	CONSTRAINT "from_day_day" CHECK("rates"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "cents_floor" CHECK("rates"."cents" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `thresholds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	`from_day` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "name_word" CHECK("thresholds"."name" in ('window-months', 'late-notice-days', 'late-papers-days', 'parity-floor-percent', 'parity-least-places', 'left-out-key-meetings', 'left-out-in-a-row', 'left-out-share-percent', 'left-out-share-least-meetings', 'had-to-ask-elsewhere', 'never-invited-days', 'told-late-meetings', 'lone-voice-people', 'unanswered-days', 'decision-overdue-days', 'never-told-days', 'no-follow-up-suggestions', 'no-follow-up-days', 'out-of-pocket-days', 'unclaimed-days', 'unclaimed-meetings')),
	CONSTRAINT "from_day_day" CHECK("thresholds"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "value_floor" CHECK("thresholds"."value" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `suggestion_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`suggestion_id` text NOT NULL,
	`step` text NOT NULL,
	`on_day` text NOT NULL,
	`decision` text,
	`reason` text,
	`note` text,
	`until_day` text,
	`channel` text,
	`recorded_by` text,
	FOREIGN KEY (`suggestion_id`) REFERENCES `suggestions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_word" CHECK("suggestion_steps"."step" in ('acknowledged', 'decided', 'told', 'told-withdrawn', 'seen', 'confirmed', 'reopened', 'paused', 'resumed')),
	CONSTRAINT "on_day_day" CHECK("suggestion_steps"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "until_day_day" CHECK("suggestion_steps"."until_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "decision_word" CHECK("suggestion_steps"."decision" in ('adopted', 'adopted-in-part', 'not-adopted', 'referred')),
	CONSTRAINT "reason_word" CHECK("suggestion_steps"."reason" in ('outside-mandate', 'cost', 'not-feasible', 'already-in-place', 'conflicts-with-policy', 'other')),
	CONSTRAINT "channel_word" CHECK("suggestion_steps"."channel" in ('email', 'phone', 'paper', 'in-person', 'record')),
	CONSTRAINT "decision_is_named" CHECK(("suggestion_steps"."step" = 'decided') = ("suggestion_steps"."decision" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `suggestion_steps_suggestion` ON `suggestion_steps` (`suggestion_id`,`step`,`on_day`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`group_id` text,
	`meeting_id` text,
	`text` text NOT NULL,
	`raised_on` text NOT NULL,
	`owner_name` text,
	`due_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "raised_on_day" CHECK("suggestions"."raised_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "due_on_day" CHECK("suggestions"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "has_a_source" CHECK("suggestions"."person_id" is not null or "suggestions"."group_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `suggestions_person` ON `suggestions` (`person_id`,`raised_on`);--> statement-breakpoint
CREATE INDEX `suggestions_group` ON `suggestions` (`group_id`);--> statement-breakpoint
CREATE INDEX `suggestions_meeting` ON `suggestions` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`motion_id` text NOT NULL,
	`person_id` text NOT NULL,
	`choice` text NOT NULL,
	`recorded_by` text,
	`channel` text NOT NULL,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`motion_id`,`person_id`) REFERENCES `roll_entries`(`motion_id`,`person_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "choice_word" CHECK("ballots"."choice" in ('for', 'against', 'abstain', 'recused')),
	CONSTRAINT "channel_word" CHECK("ballots"."channel" in ('at-the-meeting', 'record', 'phone', 'paper', 'online'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `ballots_person` ON `ballots` (`person_id`,`choice`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_ballot` ON `ballots` (`motion_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `motions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`mover_id` text,
	`seconder_id` text,
	`recorded` text NOT NULL,
	`count_for` integer,
	`count_against` integer,
	`count_abstain` integer,
	`count_recused` integer,
	`stated_result` text,
	`rule_basis` text NOT NULL,
	`rule_share` integer NOT NULL,
	`recused_count_as_present` integer DEFAULT 0 NOT NULL,
	`quorum` integer,
	`affected_sector` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mover_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seconder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_word" CHECK("motions"."recorded" in ('named', 'counts', 'outcome', 'consensus')),
	CONSTRAINT "stated_result_word" CHECK("motions"."stated_result" in ('carried', 'defeated')),
	CONSTRAINT "rule_basis_word" CHECK("motions"."rule_basis" in ('cast', 'present', 'total')),
	CONSTRAINT "affected_sector_word" CHECK("motions"."affected_sector" in ('hospital', 'primary-care', 'home-and-community-care', 'community-mental-health', 'long-term-care', 'public-health', 'social-services', 'municipal', 'indigenous-health', 'other')),
	CONSTRAINT "share" CHECK("motions"."rule_share" between 1 and 999),
	CONSTRAINT "count_for_floor" CHECK("motions"."count_for" >= 0),
	CONSTRAINT "count_against_floor" CHECK("motions"."count_against" >= 0),
	CONSTRAINT "count_abstain_floor" CHECK("motions"."count_abstain" >= 0),
	CONSTRAINT "count_recused_floor" CHECK("motions"."count_recused" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `motions_meeting` ON `motions` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `roll_entries` (
	`motion_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`side` text NOT NULL,
	`sector` text,
	`weight` integer NOT NULL,
	PRIMARY KEY(`motion_id`, `person_id`),
	FOREIGN KEY (`motion_id`) REFERENCES `motions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "side_word" CHECK("roll_entries"."side" in ('advisor', 'partner')),
	CONSTRAINT "sector_word" CHECK("roll_entries"."sector" in ('hospital', 'primary-care', 'home-and-community-care', 'community-mental-health', 'long-term-care', 'public-health', 'social-services', 'municipal', 'indigenous-health', 'other')),
	CONSTRAINT "weight_floor" CHECK("roll_entries"."weight" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `roll_person` ON `roll_entries` (`person_id`);--> statement-breakpoint
CREATE INDEX `roll_seat` ON `roll_entries` (`seat_id`);