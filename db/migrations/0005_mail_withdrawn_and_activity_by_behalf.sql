CREATE TABLE `__new_outbox` (
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
	`message_id` text DEFAULT '' NOT NULL,
	`written_at` integer DEFAULT 0 NOT NULL,
	`about_kind` text,
	`about_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "language_word" CHECK("__new_outbox"."language" in ('en', 'fr')),
	CONSTRAINT "state_word" CHECK("__new_outbox"."state" in ('waiting', 'sending', 'sent', 'failed', 'withdrawn')),
	CONSTRAINT "tries_floor" CHECK("__new_outbox"."tries" >= 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "person_id", "kind", "language", "subject", "body", "state", "tries", "not_before", "sent_at", "last_error", "message_id", "written_at", "about_kind", "about_id") SELECT "id", "person_id", "kind", "language", "subject", "body", "state", "tries", "not_before", "sent_at", "last_error", "message_id", "written_at", "about_kind", "about_id" FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about_kind`,`about_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`not_before`);--> statement-breakpoint
CREATE INDEX `outbox_person` ON `outbox` (`person_id`);--> statement-breakpoint
CREATE INDEX `activity_behalf` ON `activity` (`on_behalf_of`,`at`);