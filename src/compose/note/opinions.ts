import type { Block } from '../../model/document.ts';
import { simpleTable } from './lines.ts';

/** Room for those who read before the leader, and for the leader. */
export function opinionBlocks(): readonly Block[] {
  const rows = [
    ['Ý kiến của công chức, bộ phận liên quan', ''],
    ['Ý kiến của lãnh đạo', ''],
  ];
  return [simpleTable('Ý kiến', ['Người cho ý kiến', 'Nội dung'], [18, 40], rows, [])];
}
