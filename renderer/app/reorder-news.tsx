import { useEffect, useRef, useState } from 'react'
import { act } from '../api/act.ts'
import { useStation } from '../api/station.ts'
import { useView } from '../api/use-view.ts'
import { useText } from '../text/text.ts'

const named = 3

/** Says on the desktop what came down to its reorder point since the window was opened, each item once. */
export function ReorderNews() {
  const t = useText()
  const [since] = useState(() => Date.now())
  const told = useRef(0)
  const isWanted = useStation()?.tellsReorder ?? false
  const news = useView('reorder.first', { limit: named, since }, { enabled: isWanted }).data
  const total = news?.total ?? 0
  const names = news?.rows.map(({ name }) => name).join(', ') ?? ''
  useEffect(() => {
    if (total > told.current) void act('shell.notify', { title: t('reorder.news', { count: total }), body: names.slice(0, 500) })
    told.current = total
  }, [total, names, t])
  return null
}
