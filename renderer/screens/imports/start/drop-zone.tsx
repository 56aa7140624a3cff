import { useState, type DragEvent, type ReactNode } from 'react'
import { useText } from '../../../text/text.ts'
import classes from '../imports.module.css'
import { takeFile } from './take-file.ts'

/** The whole place takes a dropped file. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const t = useText()
  const [isOver, setOver] = useState(false)
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(over)
  }
  return (
    <div
      className={classes.place}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      }}
      onDrop={(event) => {
        drag(false)(event)
        void takeFile(event.dataTransfer.files.item(0))
      }}
    >
      {children}
      {isOver && <div className={classes.over}>{t('imports.drop.now')}</div>}
    </div>
  )
}
