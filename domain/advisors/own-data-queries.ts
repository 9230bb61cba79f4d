import type { Viewer } from '../viewer';
import { type DataRow, dataSections, type OwnData } from './own-data';
import { OWN_DATA } from './own-data-statements';
import { canSeeOwnPages } from './policy';

/** All that the records hold of the viewer: there is no way to ask for another's. */
export const ownData = (viewer: Viewer): OwnData =>
  canSeeOwnPages(viewer)
    ? dataSections.map((section) => ({
        section,
        rows: viewer.db.prepared(OWN_DATA[section]).all({ person: viewer.personId }) as DataRow[],
      }))
    : [];
