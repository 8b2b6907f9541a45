import { segmentState, type SegmentRow } from '../../../memory/segment.js';

/** A segment as the API shows it. */
export function presentSegment(row: SegmentRow) {
  return segmentState(row);
}
