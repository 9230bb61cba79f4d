CREATE TABLE `__new_remarks` (
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
	`read_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_word" CHECK("__new_remarks"."kind" in ('confirmed', 'disputed', 'meeting-missing', 'suggestion-missing', 'other')),
	CONSTRAINT "subject_kind_word" CHECK("__new_remarks"."subject_kind" in ('presence', 'ballot', 'suggestion', 'contribution', 'claim', 'membership', 'meeting')),
	CONSTRAINT "channel_word" CHECK("__new_remarks"."channel" in ('phone', 'paper', 'in-person', 'email')),
	CONSTRAINT "settlement_word" CHECK("__new_remarks"."settlement" in ('corrected', 'added', 'stands')),
	CONSTRAINT "on_day_day" CHECK("__new_remarks"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "said_on_day" CHECK("__new_remarks"."said_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "settled_on_day" CHECK("__new_remarks"."settled_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "read_on_day" CHECK("__new_remarks"."read_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "settled_with_a_word" CHECK(("__new_remarks"."settlement" is null) = ("__new_remarks"."settled_on" is null)),
	CONSTRAINT "said_in_words" CHECK("__new_remarks"."kind" = 'confirmed' or length(trim("__new_remarks"."words")) > 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_remarks`("id", "person_id", "kind", "subject_kind", "subject_id", "group_id", "on_day", "words", "said_on", "said_at", "channel", "recorded_by", "settlement", "answer", "settled_on", "settled_by", "read_on") SELECT "id", "person_id", "kind", "subject_kind", "subject_id", "group_id", "on_day", "words", "said_on", "said_at", "channel", "recorded_by", "settlement", "answer", "settled_on", "settled_by", NULL FROM `remarks`;--> statement-breakpoint
DROP TABLE `remarks`;--> statement-breakpoint
ALTER TABLE `__new_remarks` RENAME TO `remarks`;--> statement-breakpoint
CREATE INDEX `remarks_person` ON `remarks` (`person_id`,`said_on`);--> statement-breakpoint
CREATE INDEX `remarks_open` ON `remarks` (`settled_on`,`said_on`);--> statement-breakpoint
CREATE INDEX `remarks_subject` ON `remarks` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `remarks_group` ON `remarks` (`group_id`);--> statement-breakpoint
CREATE INDEX `remarks_recorded_by` ON `remarks` (`recorded_by`);--> statement-breakpoint
CREATE INDEX `remarks_settled_by` ON `remarks` (`settled_by`);