CREATE TABLE `__new_thresholds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	`from_day` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "name_word" CHECK("__new_thresholds"."name" in ('window-months', 'late-notice-days', 'late-papers-days', 'parity-floor-percent', 'parity-least-places', 'left-out-key-meetings', 'left-out-in-a-row', 'left-out-share-percent', 'left-out-share-least-meetings', 'had-to-ask-elsewhere', 'never-invited-days', 'told-late-meetings', 'lone-voice-people', 'unanswered-days', 'decision-overdue-days', 'never-told-days', 'no-follow-up-suggestions', 'no-follow-up-days', 'out-of-pocket-days', 'unclaimed-days', 'unclaimed-meetings', 'tax-watch-near-dollars', 'tax-watch-over-dollars', 'returned-stuck-days')),
	CONSTRAINT "from_day_day" CHECK("__new_thresholds"."from_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "value_floor" CHECK("__new_thresholds"."value" >= 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_thresholds`("id", "name", "value", "from_day", "set_by", "set_at") SELECT "id", "name", "value", "from_day", "set_by", "set_at" FROM `thresholds`;--> statement-breakpoint
DROP TABLE `thresholds`;--> statement-breakpoint
ALTER TABLE `__new_thresholds` RENAME TO `thresholds`;--> statement-breakpoint
CREATE TABLE `__new_claim_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`quantity` real,
	`unit` text,
	`meal` text,
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
	CONSTRAINT "meal_word" CHECK("__new_claim_lines"."meal" in ('breakfast', 'lunch', 'dinner')),
	CONSTRAINT "claimed_cents_floor" CHECK("__new_claim_lines"."claimed_cents" >= 0),
	CONSTRAINT "allowed_cents_floor" CHECK("__new_claim_lines"."allowed_cents" >= 0),
	CONSTRAINT "rate_cents_floor" CHECK("__new_claim_lines"."rate_cents" >= 0),
	CONSTRAINT "receipt_word" CHECK("__new_claim_lines"."receipt" in ('yes', 'no'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_claim_lines`("id", "claim_id", "kind", "on_day", "quantity", "unit", "meal", "claimed_cents", "allowed_cents", "rate_cents", "receipt", "no_receipt_because", "note") SELECT "id", "claim_id", "kind", "on_day", "quantity", "unit", NULL, "claimed_cents", "allowed_cents", "rate_cents", "receipt", "no_receipt_because", "note" FROM `claim_lines`;--> statement-breakpoint
DROP TABLE `claim_lines`;--> statement-breakpoint
ALTER TABLE `__new_claim_lines` RENAME TO `claim_lines`;--> statement-breakpoint
CREATE INDEX `claim_lines_claim` ON `claim_lines` (`claim_id`);