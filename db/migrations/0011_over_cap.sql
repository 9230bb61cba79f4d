CREATE TABLE `__new_thresholds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	`from_day` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "name_word" CHECK("__new_thresholds"."name" in ('window-months', 'late-notice-days', 'late-papers-days', 'parity-floor-percent', 'parity-least-places', 'left-out-key-meetings', 'left-out-in-a-row', 'left-out-share-percent', 'left-out-share-least-meetings', 'had-to-ask-elsewhere', 'never-invited-days', 'told-late-meetings', 'lone-voice-people', 'unanswered-days', 'decision-overdue-days', 'never-told-days', 'no-follow-up-suggestions', 'no-follow-up-days', 'out-of-pocket-days', 'unclaimed-days', 'unclaimed-meetings', 'tax-watch-near-dollars', 'tax-watch-over-dollars', 'returned-stuck-days', 'over-cap-lines')),
	CONSTRAINT "from_day_day" CHECK("__new_thresholds"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "value_floor" CHECK("__new_thresholds"."value" >= 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_thresholds`("id", "name", "value", "from_day", "set_by", "set_at") SELECT "id", "name", "value", "from_day", "set_by", "set_at" FROM `thresholds`;--> statement-breakpoint
DROP TABLE `thresholds`;--> statement-breakpoint
ALTER TABLE `__new_thresholds` RENAME TO `thresholds`;