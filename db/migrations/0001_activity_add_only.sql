CREATE TRIGGER `activity_keeps_its_rows` BEFORE UPDATE ON `activity`
BEGIN
	SELECT RAISE(ABORT, 'activity is only added to');
END;
--> statement-breakpoint
CREATE TRIGGER `activity_loses_no_row` BEFORE DELETE ON `activity`
BEGIN
	SELECT RAISE(ABORT, 'activity is only added to');
END;
