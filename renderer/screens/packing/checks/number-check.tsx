import { useEffect, useRef } from 'react'
import type { PackCheck } from '../../../../domain/packing/contract.ts'
import { type Text, useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import classes from './check-step.module.css'
import type { Answering } from './use-answering.ts'

type Asked = Extract<PackCheck['ask'], { kind: 'number' }>

/** A sign, seven digits, a point and three decimals. */
const mostCharacters = 12

/** Typed, then Enter. What a scanner sends goes past this field like past every other. */
export function NumberCheck({ ask, answering }: { readonly ask: Asked; readonly answering: Answering }) {
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  return (
    <form
      className={classes.number}
      onSubmit={(event) => {
        event.preventDefault()
        if (answering.canSubmit) performAloud({ name: 'packing.answer', label: t('packing.keys.keepNumber'), perform: answering.submit })
      }}
    >
      <label className={classes.field}>
        <input
          ref={field}
          type="text"
          inputMode="decimal"
          aria-label={t('packing.check.number')}
          aria-describedby="packing-check-range"
          value={answering.typed}
          onChange={(event) => answering.setTyped(event.currentTarget.value.replace(/[^\d.,-]/g, '').slice(0, mostCharacters))}
        />
        <span className={classes.unit} translate="no">
          {ask.unit}
        </span>
      </label>
      <p className={classes.range} id="packing-check-range">
        {rangeSaid(t, ask)}
      </p>
    </form>
  )
}

function rangeSaid(t: Text, { least, most, unit }: Asked): string {
  if (least !== null && most !== null) return t('packing.check.between', { least, most, unit })
  if (least !== null) return t('packing.check.atLeast', { least, unit })
  return most === null ? t('packing.check.anyNumber') : t('packing.check.atMost', { most, unit })
}
