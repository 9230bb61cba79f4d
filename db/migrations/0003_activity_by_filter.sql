DROP INDEX `activity_actor`;--> statement-breakpoint
CREATE INDEX `activity_at` ON `activity` (`at`);--> statement-breakpoint
CREATE INDEX `activity_command` ON `activity` (`command`,`at`);--> statement-breakpoint
CREATE INDEX `activity_kind` ON `activity` (`subject_kind`,`at`);--> statement-breakpoint
CREATE INDEX `activity_actor` ON `activity` (`actor_kind`,`actor_id`,`at`);