CREATE TABLE `kept_forms` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`path` text NOT NULL,
	`form` text NOT NULL,
	`written` text NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_forms_person` ON `kept_forms` (`person_id`);--> statement-breakpoint
CREATE TABLE `claim_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`step` text NOT NULL,
	`on_day` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`note` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_word" CHECK("claim_steps"."step" in ('submitted', 'returned', 'approved', 'paid')),
	CONSTRAINT "on_day_day" CHECK("claim_steps"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_steps_claim` ON `claim_steps` (`claim_id`,`at`);--> statement-breakpoint
CREATE INDEX `claim_steps_by` ON `claim_steps` (`by`);--> statement-breakpoint
CREATE TABLE `receipt_files` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`type` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text,
	FOREIGN KEY (`line_id`) REFERENCES `claim_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "type_word" CHECK("receipt_files"."type" in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `receipt_files_line` ON `receipt_files` (`line_id`);--> statement-breakpoint
CREATE INDEX `receipt_files_added_by` ON `receipt_files` (`added_by`);--> statement-breakpoint
CREATE TABLE `terms_of_reference` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`from_day` text NOT NULL,
	`text` text,
	`link` text,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "from_day_day" CHECK("terms_of_reference"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "terms_say_something" CHECK("terms_of_reference"."text" is not null or "terms_of_reference"."link" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `terms_of_reference_group` ON `terms_of_reference` (`group_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `terms_of_reference_recorded_by` ON `terms_of_reference` (`recorded_by`);--> statement-breakpoint
CREATE TABLE `join_changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`join_id` text NOT NULL,
	`kind` text NOT NULL,
	`table_name` text NOT NULL,
	`row_key` text NOT NULL,
	`before` text NOT NULL,
	`after_hash` text,
	FOREIGN KEY (`join_id`) REFERENCES `person_joins`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("join_changes"."kind" in ('moved', 'set-aside', 'filled'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `join_changes_join` ON `join_changes` (`join_id`,`seq`);--> statement-breakpoint
CREATE TABLE `person_joins` (
	`id` text PRIMARY KEY NOT NULL,
	`kept_id` text NOT NULL,
	`joined_id` text NOT NULL,
	`joined_by` text,
	`joined_at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`kept_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`joined_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `person_joins_kept` ON `person_joins` (`kept_id`);--> statement-breakpoint
CREATE INDEX `person_joins_joined` ON `person_joins` (`joined_id`);--> statement-breakpoint
CREATE INDEX `person_joins_joined_by` ON `person_joins` (`joined_by`);--> statement-breakpoint
CREATE INDEX `person_joins_undone_by` ON `person_joins` (`undone_by`);--> statement-breakpoint
CREATE TABLE `log_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text,
	`on_day` text NOT NULL,
	`meeting_id` text,
	`edition` integer,
	`version` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`started_by` text,
	`started_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "on_day_day" CHECK("log_drafts"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "state_word" CHECK("log_drafts"."state" in ('open', 'logged', 'dropped')),
	CONSTRAINT "version_floor" CHECK("log_drafts"."version" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_open_draft_of_day` ON `log_drafts` (`group_id`,`on_day`) WHERE state = 'open' and meeting_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `one_open_draft_of_meeting` ON `log_drafts` (`meeting_id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `log_drafts_meeting` ON `log_drafts` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `log_drafts_group` ON `log_drafts` (`group_id`);--> statement-breakpoint
CREATE INDEX `log_drafts_started_by` ON `log_drafts` (`started_by`);--> statement-breakpoint
CREATE TABLE `log_entries` (
	`draft_id` text NOT NULL,
	`field` text NOT NULL,
	`version` integer NOT NULL,
	`value` text,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `field`, `version`),
	FOREIGN KEY (`draft_id`) REFERENCES `log_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `log_entries_by` ON `log_entries` (`by`);--> statement-breakpoint
CREATE TABLE `meeting_editions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`edition` integer NOT NULL,
	`fields` text NOT NULL,
	`replaced_by` text,
	`replaced_at` integer NOT NULL,
	`because` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_editions_replaced_by` ON `meeting_editions` (`replaced_by`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_of_each_edition` ON `meeting_editions` (`meeting_id`,`edition`);--> statement-breakpoint
CREATE TABLE `remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text,
	`subject_id` text,
	`group_id` text,
	`on_day` text,
	`words` text,
	`said_on` text NOT NULL,
	`said_at` integer NOT NULL,
	`channel` text,
	`recorded_by` text,
	`settlement` text,
	`answer` text,
	`settled_on` text,
	`settled_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("remarks"."kind" in ('confirmed', 'disputed', 'meeting-missing', 'suggestion-missing', 'other')),
	CONSTRAINT "subject_kind_word" CHECK("remarks"."subject_kind" in ('presence', 'ballot', 'suggestion', 'contribution', 'claim', 'membership', 'meeting')),
	CONSTRAINT "channel_word" CHECK("remarks"."channel" in ('phone', 'paper', 'in-person', 'email')),
	CONSTRAINT "settlement_word" CHECK("remarks"."settlement" in ('corrected', 'added', 'stands')),
	CONSTRAINT "on_day_day" CHECK("remarks"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "said_on_day" CHECK("remarks"."said_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "settled_on_day" CHECK("remarks"."settled_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "settled_with_a_word" CHECK(("remarks"."settlement" is null) = ("remarks"."settled_on" is null)),
	CONSTRAINT "said_in_words" CHECK("remarks"."kind" = 'confirmed' or length(trim("remarks"."words")) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `remarks_person` ON `remarks` (`person_id`,`said_on`);--> statement-breakpoint
CREATE INDEX `remarks_open` ON `remarks` (`settled_on`,`said_on`);--> statement-breakpoint
CREATE INDEX `remarks_subject` ON `remarks` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `remarks_group` ON `remarks` (`group_id`);--> statement-breakpoint
CREATE INDEX `remarks_recorded_by` ON `remarks` (`recorded_by`);--> statement-breakpoint
CREATE INDEX `remarks_settled_by` ON `remarks` (`settled_by`);--> statement-breakpoint
CREATE TABLE `word_labels` (
	`list` text NOT NULL,
	`value` text NOT NULL,
	`label_en` text,
	`label_fr` text,
	`hidden` integer DEFAULT 0 NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`list`, `value`),
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `word_labels_set_by` ON `word_labels` (`set_by`);--> statement-breakpoint
CREATE TABLE `__new_suggestion_steps` (
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
	CONSTRAINT "step_word" CHECK("__new_suggestion_steps"."step" in ('acknowledged', 'assigned', 'decided', 'changed', 'told', 'told-withdrawn', 'seen', 'confirmed', 'reopened', 'paused', 'resumed')),
	CONSTRAINT "on_day_day" CHECK("__new_suggestion_steps"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "until_day_day" CHECK("__new_suggestion_steps"."until_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "decision_word" CHECK("__new_suggestion_steps"."decision" in ('adopted', 'adopted-in-part', 'not-adopted', 'referred')),
	CONSTRAINT "reason_word" CHECK("__new_suggestion_steps"."reason" in ('outside-mandate', 'cost', 'not-feasible', 'already-in-place', 'conflicts-with-policy', 'other')),
	CONSTRAINT "channel_word" CHECK("__new_suggestion_steps"."channel" in ('email', 'phone', 'paper', 'in-person', 'record', 'own-page', 'mail-page')),
	CONSTRAINT "decision_is_named" CHECK(("__new_suggestion_steps"."step" = 'decided') = ("__new_suggestion_steps"."decision" is not null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_suggestion_steps`("id", "suggestion_id", "step", "on_day", "decision", "reason", "note", "until_day", "channel", "recorded_by") SELECT "id", "suggestion_id", "step", "on_day", "decision", "reason", "note", "until_day", "channel", "recorded_by" FROM `suggestion_steps`;--> statement-breakpoint
DROP TABLE `suggestion_steps`;--> statement-breakpoint
ALTER TABLE `__new_suggestion_steps` RENAME TO `suggestion_steps`;--> statement-breakpoint
CREATE INDEX `suggestion_steps_suggestion` ON `suggestion_steps` (`suggestion_id`,`step`,`on_day`);--> statement-breakpoint
CREATE TABLE `__new_claim_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`quantity` real,
	`unit` text,
	`claimed_cents` integer NOT NULL,
	`allowed_cents` integer,
	`rate_cents` integer,
	`receipt` text,
	`no_receipt_because` text,
	`note` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("__new_claim_lines"."kind" in ('parking', 'mileage', 'transit', 'respite', 'child-care', 'meals', 'lodging', 'phone-internet', 'other')),
	CONSTRAINT "on_day_day" CHECK("__new_claim_lines"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "unit_word" CHECK("__new_claim_lines"."unit" in ('each', 'km', 'hour')),
	CONSTRAINT "claimed_cents_floor" CHECK("__new_claim_lines"."claimed_cents" >= 0),
	CONSTRAINT "allowed_cents_floor" CHECK("__new_claim_lines"."allowed_cents" >= 0),
	CONSTRAINT "rate_cents_floor" CHECK("__new_claim_lines"."rate_cents" >= 0),
	CONSTRAINT "receipt_word" CHECK("__new_claim_lines"."receipt" in ('yes', 'no'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_claim_lines`("id", "claim_id", "kind", "on_day", "quantity", "unit", "claimed_cents", "allowed_cents", "rate_cents", "receipt", "no_receipt_because", "note") SELECT "id", "claim_id", "kind", "on_day", "quantity", "unit", "claimed_cents", "allowed_cents", NULL, "receipt", "no_receipt_because", "note" FROM `claim_lines`;--> statement-breakpoint
DROP TABLE `claim_lines`;--> statement-breakpoint
ALTER TABLE `__new_claim_lines` RENAME TO `claim_lines`;--> statement-breakpoint
CREATE INDEX `claim_lines_claim` ON `claim_lines` (`claim_id`);--> statement-breakpoint
ALTER TABLE `contributions` ADD `group_id` text REFERENCES groups(id);--> statement-breakpoint
CREATE INDEX `contributions_group` ON `contributions` (`group_id`);--> statement-breakpoint
ALTER TABLE `groups` ADD `open_to_see` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `open_to_see` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `message_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `written_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `about_kind` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `about_id` text;--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about_kind`,`about_id`);--> statement-breakpoint
CREATE TABLE `__new_leaves` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`kind` text DEFAULT 'leave' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "from_day_day" CHECK("__new_leaves"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "to_day_day" CHECK("__new_leaves"."to_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "kind_word" CHECK("__new_leaves"."kind" in ('leave', 'left')),
	CONSTRAINT "leaves_order" CHECK("__new_leaves"."to_day" >= "__new_leaves"."from_day")
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_leaves`("id", "person_id", "from_day", "to_day", "kind") SELECT "id", "person_id", "from_day", "to_day", 'leave' FROM `leaves`;--> statement-breakpoint
DROP TABLE `leaves`;--> statement-breakpoint
ALTER TABLE `__new_leaves` RENAME TO `leaves`;--> statement-breakpoint
CREATE INDEX `leaves_person` ON `leaves` (`person_id`);--> statement-breakpoint
ALTER TABLE `people` ADD `address` text;--> statement-breakpoint
CREATE TABLE `__new_oht` (
	`id` integer PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`time_zone` text NOT NULL,
	`fiscal_year_start` integer NOT NULL,
	`contact_name` text,
	`contact_phone` text,
	`set_up_at` integer NOT NULL,
	`mileage_zone` text DEFAULT 'south' NOT NULL,
	`fictional` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_oht" CHECK("__new_oht"."id" = 1),
	CONSTRAINT "month" CHECK("__new_oht"."fiscal_year_start" between 1 and 12),
	CONSTRAINT "mileage_zone_word" CHECK("__new_oht"."mileage_zone" in ('south', 'north'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_oht`("id", "name_en", "name_fr", "time_zone", "fiscal_year_start", "contact_name", "contact_phone", "set_up_at", "mileage_zone", "fictional") SELECT "id", "name_en", "name_fr", "time_zone", "fiscal_year_start", "contact_name", "contact_phone", "set_up_at", 'south', "fictional" FROM `oht`;--> statement-breakpoint
DROP TABLE `oht`;--> statement-breakpoint
ALTER TABLE `__new_oht` RENAME TO `oht`;