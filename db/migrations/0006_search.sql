CREATE TABLE `search_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	CONSTRAINT "one_row_a_thing" UNIQUE(`kind`, `ref`)
) STRICT;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_texts` USING fts5(`title`, `body`, `contact`, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
INSERT INTO `search_texts` (`search_texts`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO `search_rows` (`kind`, `ref`) SELECT 'person', id FROM `people`;
--> statement-breakpoint
INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, (select group_concat(o.name, ' ') from other_names o where o.person_id = p.id), concat_ws(' ', p.email, p.phone) FROM `people` p JOIN `search_rows` r ON r.kind = 'person' AND r.ref = p.id WHERE true;
--> statement-breakpoint
CREATE TRIGGER `search_adds_person` AFTER INSERT ON `people`
BEGIN
	INSERT INTO `search_rows` (`kind`, `ref`) VALUES ('person', new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, (select group_concat(o.name, ' ') from other_names o where o.person_id = p.id), concat_ws(' ', p.email, p.phone) FROM `people` p JOIN `search_rows` r ON r.kind = 'person' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_person` AFTER UPDATE OF `name`, `email`, `phone` ON `people`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'person' AND r.ref = new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, (select group_concat(o.name, ' ') from other_names o where o.person_id = p.id), concat_ws(' ', p.email, p.phone) FROM `people` p JOIN `search_rows` r ON r.kind = 'person' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_person` AFTER DELETE ON `people`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'person' AND r.ref = old.id);
	DELETE FROM `search_rows` WHERE kind = 'person' AND ref = old.id;
END;
--> statement-breakpoint
INSERT INTO `search_rows` (`kind`, `ref`) SELECT 'group', id FROM `groups`;
--> statement-breakpoint
INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, '', '' FROM `groups` p JOIN `search_rows` r ON r.kind = 'group' AND r.ref = p.id WHERE true;
--> statement-breakpoint
CREATE TRIGGER `search_adds_group` AFTER INSERT ON `groups`
BEGIN
	INSERT INTO `search_rows` (`kind`, `ref`) VALUES ('group', new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, '', '' FROM `groups` p JOIN `search_rows` r ON r.kind = 'group' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_group` AFTER UPDATE OF `name` ON `groups`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'group' AND r.ref = new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, '', '' FROM `groups` p JOIN `search_rows` r ON r.kind = 'group' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_group` AFTER DELETE ON `groups`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'group' AND r.ref = old.id);
	DELETE FROM `search_rows` WHERE kind = 'group' AND ref = old.id;
END;
--> statement-breakpoint
INSERT INTO `search_rows` (`kind`, `ref`) SELECT 'meeting', id FROM `meetings`;
--> statement-breakpoint
INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE true;
--> statement-breakpoint
CREATE TRIGGER `search_adds_meeting` AFTER INSERT ON `meetings`
BEGIN
	INSERT INTO `search_rows` (`kind`, `ref`) VALUES ('meeting', new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_meeting` AFTER UPDATE OF `title`, `place`, `on_day`, `group_id` ON `meetings`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref = new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_meeting` AFTER DELETE ON `meetings`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref = old.id);
	DELETE FROM `search_rows` WHERE kind = 'meeting' AND ref = old.id;
END;
--> statement-breakpoint
INSERT INTO `search_rows` (`kind`, `ref`) SELECT 'motion', id FROM `motions`;
--> statement-breakpoint
INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.text, '' FROM `motions` p JOIN `search_rows` r ON r.kind = 'motion' AND r.ref = p.id WHERE true;
--> statement-breakpoint
CREATE TRIGGER `search_adds_motion` AFTER INSERT ON `motions`
BEGIN
	INSERT INTO `search_rows` (`kind`, `ref`) VALUES ('motion', new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.text, '' FROM `motions` p JOIN `search_rows` r ON r.kind = 'motion' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_motion` AFTER UPDATE OF `text` ON `motions`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'motion' AND r.ref = new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.text, '' FROM `motions` p JOIN `search_rows` r ON r.kind = 'motion' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_motion` AFTER DELETE ON `motions`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'motion' AND r.ref = old.id);
	DELETE FROM `search_rows` WHERE kind = 'motion' AND ref = old.id;
END;
--> statement-breakpoint
INSERT INTO `search_rows` (`kind`, `ref`) SELECT 'suggestion', id FROM `suggestions`;
--> statement-breakpoint
INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.text, '' FROM `suggestions` p JOIN `search_rows` r ON r.kind = 'suggestion' AND r.ref = p.id WHERE true;
--> statement-breakpoint
CREATE TRIGGER `search_adds_suggestion` AFTER INSERT ON `suggestions`
BEGIN
	INSERT INTO `search_rows` (`kind`, `ref`) VALUES ('suggestion', new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.text, '' FROM `suggestions` p JOIN `search_rows` r ON r.kind = 'suggestion' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_suggestion` AFTER UPDATE OF `text` ON `suggestions`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'suggestion' AND r.ref = new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.text, '' FROM `suggestions` p JOIN `search_rows` r ON r.kind = 'suggestion' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_suggestion` AFTER DELETE ON `suggestions`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'suggestion' AND r.ref = old.id);
	DELETE FROM `search_rows` WHERE kind = 'suggestion' AND ref = old.id;
END;
--> statement-breakpoint
INSERT INTO `search_rows` (`kind`, `ref`) SELECT 'contribution', id FROM `contributions`;
--> statement-breakpoint
INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.what, '' FROM `contributions` p JOIN `search_rows` r ON r.kind = 'contribution' AND r.ref = p.id WHERE true;
--> statement-breakpoint
CREATE TRIGGER `search_adds_contribution` AFTER INSERT ON `contributions`
BEGIN
	INSERT INTO `search_rows` (`kind`, `ref`) VALUES ('contribution', new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.what, '' FROM `contributions` p JOIN `search_rows` r ON r.kind = 'contribution' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_contribution` AFTER UPDATE OF `what` ON `contributions`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'contribution' AND r.ref = new.id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, '', p.what, '' FROM `contributions` p JOIN `search_rows` r ON r.kind = 'contribution' AND r.ref = p.id WHERE p.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_contribution` AFTER DELETE ON `contributions`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'contribution' AND r.ref = old.id);
	DELETE FROM `search_rows` WHERE kind = 'contribution' AND ref = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_adds_other_names` AFTER INSERT ON `other_names`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'person' AND r.ref = new.person_id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, (select group_concat(o.name, ' ') from other_names o where o.person_id = p.id), concat_ws(' ', p.email, p.phone) FROM `people` p JOIN `search_rows` r ON r.kind = 'person' AND r.ref = p.id WHERE p.id = new.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_other_names` AFTER DELETE ON `other_names`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'person' AND r.ref = old.person_id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, (select group_concat(o.name, ' ') from other_names o where o.person_id = p.id), concat_ws(' ', p.email, p.phone) FROM `people` p JOIN `search_rows` r ON r.kind = 'person' AND r.ref = p.id WHERE p.id = old.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_other_names` AFTER UPDATE ON `other_names`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'person' AND r.ref in (old.person_id, new.person_id));
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, p.name, (select group_concat(o.name, ' ') from other_names o where o.person_id = p.id), concat_ws(' ', p.email, p.phone) FROM `people` p JOIN `search_rows` r ON r.kind = 'person' AND r.ref = p.id WHERE p.id in (old.person_id, new.person_id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_adds_agenda_items` AFTER INSERT ON `agenda_items`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref = new.meeting_id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id = new.meeting_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_agenda_items` AFTER DELETE ON `agenda_items`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref = old.meeting_id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id = old.meeting_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_agenda_items` AFTER UPDATE ON `agenda_items`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref in (old.meeting_id, new.meeting_id));
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id in (old.meeting_id, new.meeting_id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_adds_papers` AFTER INSERT ON `papers`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref = new.meeting_id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id = new.meeting_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_drops_papers` AFTER DELETE ON `papers`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref = old.meeting_id);
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id = old.meeting_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_changes_papers` AFTER UPDATE ON `papers`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref in (old.meeting_id, new.meeting_id));
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id in (old.meeting_id, new.meeting_id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_renames_meetings` AFTER UPDATE OF `name` ON `groups`
BEGIN
	DELETE FROM `search_texts` WHERE rowid IN (SELECT r.id FROM `search_rows` r WHERE r.kind = 'meeting' AND r.ref in (SELECT id FROM `meetings` WHERE group_id = new.id));
	INSERT INTO `search_texts` (rowid, `title`, `body`, `contact`) SELECT r.id, concat_ws(' ', p.title, (select g.name from groups g where g.id = p.group_id)), concat_ws(' ', p.on_day, p.place, (select group_concat(a.title, ' ') from agenda_items a where a.meeting_id = p.id), (select group_concat(d.title, ' ') from papers d where d.meeting_id = p.id)), '' FROM `meetings` p JOIN `search_rows` r ON r.kind = 'meeting' AND r.ref = p.id WHERE p.id in (SELECT id FROM `meetings` WHERE group_id = new.id);
END;
