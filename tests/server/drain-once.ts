import { trusted } from '@/domain/viewer';
import { database } from '@/server/database';
import { drainOutbox } from '@/server/outbox';

// A process of its own, to be killed while it sends.
await drainOutbox(trusted(database(), 'server'));
