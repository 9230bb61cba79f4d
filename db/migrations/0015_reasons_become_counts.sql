CREATE TABLE `kept_counts` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`month` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`kind`, `value`, `month`),
	CONSTRAINT "kind_word" CHECK("kept_counts"."kind" in ('reason-for-no', 'need-met', 'need-unmet')),
	CONSTRAINT "count_floor" CHECK("kept_counts"."count" >= 0),
	CONSTRAINT "real_month" CHECK("kept_counts"."month" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `invitations_said_no` ON `invitations` (`meeting_id`,`person_id`,`reply_reason`,`sent_on`,`withdrawn_at`) WHERE "invitations"."reply" = 'no';--> statement-breakpoint
CREATE INDEX `invitations_might_bring` ON `invitations` (`meeting_id`,`person_id`,`sent_on`,`withdrawn_at`) WHERE "invitations"."may_bring_guests" = 1;