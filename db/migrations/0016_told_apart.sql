CREATE TABLE `told_apart` (
	`one_id` text NOT NULL,
	`other_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`one_id`, `other_id`),
	FOREIGN KEY (`one_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `told_apart_other` ON `told_apart` (`other_id`);--> statement-breakpoint
CREATE INDEX `told_apart_by` ON `told_apart` (`by`);