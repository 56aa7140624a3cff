import { useState } from 'react'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { Clock } from '../../../ui/time/clock.tsx'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'
import workChoiceClasses from './work-choice.module.css'

/** What has to go with each carrier's next collection, released as batches of cart size. */
export function WaveChoice({ waves, isMain }: { readonly waves: ReadyView['waves']; readonly isMain: boolean }) {
  const t = useText()
  const [pressed, setPressed] = useState<number | null>(null)
  const release = useAct('picking.releaseWave')
  const sorted = waves.toSorted((one, other) => one.cutOffAt - other.cutOffAt)
  const at =
    pressed ??
    Math.max(
      0,
      sorted.findIndex(({ orders }) => orders > 0),
    )
  const chosen = sorted[at % Math.max(1, sorted.length)]
  const begin = async () => {
    const result = await release.run({ carrier: chosen?.carrier ?? '' })
    if (result.ok) notify({ tone: 'ok', text: t('picking.wave.did', { count: result.value.batches, orders: result.value.orders }) })
    else notifyRefusal(result.refusal)
  }
  const releaseAction: Action = {
    name: 'picking.release-wave',
    label: t('picking.wave.release', { count: chosen?.orders ?? 0 }),
    key: isMain ? 'F9' : 'F8',
    enabled: !release.busy && (chosen?.orders ?? 0) > 0,
    ...(isMain ? { tone: 'main' } : {}),
    perform: () => void begin(),
  }
  useActions([releaseAction, { name: 'picking.wave.next', label: t('picking.keys.nextWave'), key: 'w', perform: () => setPressed(at + 1) }])
  return (
    <section className={classes.choice} aria-labelledby="picking-wave">
      <header className={classes.choiceHead}>
        <div className={classes.choiceWords}>
          <h2 className={classes.heading} id="picking-wave">
            {t('picking.wave.title')}
          </h2>
          <p className={classes.hint}>{t('picking.wave.hint')}</p>
        </div>
        <ActionButton action={releaseAction} size="md" loading={release.busy} />
      </header>
      {sorted.length === 0 && <p className={classes.none}>{t('picking.none.wave')}</p>}
      <ul className={workChoiceClasses.waves}>
        {sorted.map((wave, index) => (
          <li key={wave.carrier}>
            <button type="button" className={workChoiceClasses.wave} aria-pressed={wave === chosen} onClick={() => setPressed(index)}>
              <span className={workChoiceClasses.waveName} translate="no">
                {wave.name}
              </span>
              <Clock at={wave.cutOffAt} />
              <span className={workChoiceClasses.waveOrders}>{t('picking.underWay.orders', { count: wave.orders })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
