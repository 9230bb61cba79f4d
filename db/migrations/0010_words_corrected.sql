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
	CONSTRAINT "step_word" CHECK("__new_suggestion_steps"."step" in ('acknowledged', 'assigned', 'decided', 'changed', 'told', 'told-withdrawn', 'seen', 'confirmed', 'reopened', 'paused', 'resumed', 'corrected')),
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
CREATE INDEX `suggestion_steps_suggestion` ON `suggestion_steps` (`suggestion_id`,`step`,`on_day`);