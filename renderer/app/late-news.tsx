import { useEffect, useRef } from 'react'
import { act } from '../api/act.ts'
import { useStation } from '../api/station.ts'
import { useView } from '../api/use-view.ts'
import { useText } from '../text/text.ts'

/** Says on the desktop which purchase orders are late: when the window opens, and when another one becomes it. */
export function LateNews() {
  const t = useText()
  const told = useRef<ReadonlySet<number>>(new Set())
  const isWanted = useStation()?.tellsLate ?? false
  // Buy asks the same: its answer may be here although nobody is to be told.
  const seen = useView('purchasing.arrivals', {}, { enabled: isWanted }).data?.arrivals
  const arrivals = isWanted ? seen : undefined
  useEffect(() => {
    if (arrivals === undefined) return
    const late = new Map(arrivals.filter((one) => one.late).map((one) => [one.purchaseId, one]))
    const news = [...late.values()].filter(({ purchaseId }) => !told.current.has(purchaseId))
    told.current = new Set(late.keys())
    if (news.length === 0) return
    const names = news.map(({ number, supplier }) => t('buying.late.one', { number, supplier })).join(', ')
    void act('shell.notify', { title: t('buying.late.news', { count: news.length }), body: names.slice(0, 500) })
  }, [arrivals, t])
  return null
}
