import { trusted } from '@/domain/viewer';
import { database } from '@/server/database';
import { drainOutbox } from '@/server/outbox';

// A process of its own, to be killed while it sends: as many times over as there is mail to send.
const server = trusted(database(), 'server');
const left = () =>
  database().prepared("select count(*) from outbox where state in ('waiting', 'sending')").pluck().get();
while (left() !== 0) await drainOutbox(server);
