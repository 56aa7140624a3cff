import { useStore } from '../../api/store.ts'
import { draft } from './file/draft.ts'
import { DropZone } from './start/drop-zone.tsx'
import { FileView } from './file/file-view.tsx'
import { StartView } from './start/start-view.tsx'

/** Drop a file, see how it will be understood and what is wrong, do it, take it back. */
export function ImportPlace() {
  const current = useStore(draft)
  return <DropZone>{current === null ? <StartView /> : <FileView draft={current} />}</DropZone>
}
