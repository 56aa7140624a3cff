import { useEffect } from 'react'
import { useStore } from '../../../api/store.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { chosenZone } from './cart-size.ts'
import type { ReadyView } from './pick-desk.tsx'
import classes from './work-choice.module.css'

/** The zone that is walked; each says for how many orders it has something. */
export function ZoneChoice({ zones }: { readonly zones: ReadyView['zones'] }) {
  const t = useText()
  const { number } = useFormats()
  const chosen = useStore(chosenZone)
  const [first] = zones
  useEffect(() => {
    if (chosen === '' && first !== undefined) chosenZone.set(first.zone)
  }, [chosen, first])
  const next = () => {
    const at = zones.findIndex(({ zone }) => zone === chosen)
    chosenZone.set(zones[(at + 1) % Math.max(1, zones.length)]?.zone ?? '')
  }
  useActions([{ name: 'picking.zone', label: t('picking.keys.nextZone'), key: 'z', perform: next }])
  if (zones.length === 0) return null
  return (
    <div className={classes.zones} role="group" aria-label={t('picking.zone.label')}>
      {zones.map(({ zone, orders }) => (
        <button key={zone} type="button" className={classes.queue} aria-pressed={zone === chosen} onClick={() => chosenZone.set(zone)}>
          <span translate="no">{t('picking.bench.zone', { zone })}</span>
          <span className={classes.queueCount}>{number(orders)}</span>
        </button>
      ))}
    </div>
  )
}
